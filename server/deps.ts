import type { Db } from "./db.ts";

/** What a use-case may reach besides its actor and input. Tests fake only clock, ids and mail. */
export interface Deps {
  db: Db;
  /** The time now. */
  clock: () => Date;
  ids: Ids;
  secrets: Secrets;
  mail: (message: Mail) => Promise<void>;
  /** Whether mail can be sent at all, to whomever; throws as `mail` does. */
  mailReady: () => Promise<void>;
  /** Tells a live room, after the commit, that it must look again. */
  publish: (event: RoomEvent) => void;
  /** Where a fault goes that nobody is waiting for: the log. */
  report: (error: unknown) => void;
  settings: PublicSettings;
}

export interface Ids {
  /** A time-ordered id (UUIDv7) for rows. */
  row(): string;
  /** A random id (UUIDv4) for rows that must not tell when they were written. */
  timeless(): string;
  /** A random public reference such as "7K4M-2QXD". */
  reference(): string;
  /** A random join code of a live session: six digits or letters that are not mistaken for others. */
  joinCode(): string;
  /** A participant's code: four plain words. */
  code(): string;
  /** 256 random bits, for cookies and links. */
  token(): string;
  /** 128 random bits, for salts. */
  salt(): Uint8Array<ArrayBuffer>;
}

export interface Secrets {
  /** A keyed digest for looking up a code or a token without keeping it. */
  digest(text: string): string;
  /** Encrypts with AES-256-GCM: 12 bytes nonce, 16 bytes tag, cipher text. `context` binds it to its row. */
  seal(text: string, context: string): Uint8Array<ArrayBuffer>;
  /** Decrypts; throws when the bytes or the context were altered. */
  open(sealed: Uint8Array, context: string): string;
}

export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** Header fields besides the usual ones. */
  headers?: Record<string, string>;
}

export interface RoomEvent {
  sessionId: string;
}

/** Settings that pages may show. */
export interface PublicSettings {
  /** Where people reach it, without a slash at the end; for links and QR codes. */
  publicUrl: string;
  /** The demonstration, with its front door. */
  demo: boolean;
  /** Mail lies in the outbox, which has a page, instead of being sent. */
  outbox: boolean;
}
