/** Lets somebody take part: under a code of four words, on the device in their hands. */
import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";

export interface Admitted {
  participantId: string;
  /** The four plain words, told once. Only a keyed digest is kept. */
  code: string;
  /** The value of the device's cookie. */
  token: string;
}

/** Opens a device for a participant and returns the value of its cookie. */
export async function openDevice(deps: Deps, tx: Tx, participantId: string): Promise<string> {
  const token = deps.ids.token();
  await tx.device.create({
    data: {
      id: deps.ids.row(),
      participantId,
      tokenHash: deps.secrets.digest(token),
      createdAt: deps.clock(),
    },
  });
  return token;
}

/** Makes a participant of the engagement, with a code and a device. */
export async function admitParticipant(deps: Deps, tx: Tx, engagementId: string): Promise<Admitted> {
  const participantId = deps.ids.row();
  const code = deps.ids.code();
  await tx.participant.create({
    data: { id: participantId, engagementId, codeHash: deps.secrets.digest(code), createdAt: deps.clock() },
  });
  return { participantId, code, token: await openDevice(deps, tx, participantId) };
}
