import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";

export interface SmtpServer {
  /** What SMTP_URL is. */
  url: string;
  /** Addresses that it refuses for good. */
  refused: Set<string>;
  /** From now on it takes mail and does not say so, until the function that this returns is called. */
  keepWaiting(): () => void;
  /** What it took, oldest first. */
  taken: { to: string; text: string }[];
  /** Nobody answers there any more. */
  close(): Promise<void>;
}

/** A mail server as small as one can be (RFC 5321): it takes each mail, or refuses its recipient. */
export async function startSmtp(): Promise<SmtpServer> {
  const refused = new Set<string>();
  const taken: { to: string; text: string }[] = [];
  const sockets = new Set<Socket>();
  let waitingForIt: (() => void)[] | null = null;

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    const say = (line: string) => socket.write(`${line}\r\n`);
    let waiting = "";
    let to = "";
    let body: string[] | null = null;
    const hear = (line: string) => {
      if (body) {
        if (line !== ".") return void body.push(line);
        taken.push({ to, text: body.join("\n").replaceAll(/=\n/g, "").replaceAll("=3D", "=") });
        body = null;
        const tell = () => void say("250 Taken");
        return waitingForIt ? void waitingForIt.push(tell) : tell();
      }
      const [verb = ""] = line.toUpperCase().split(" ");
      if (verb === "RCPT") {
        to = /<(.+)>/.exec(line)?.[1] ?? "";
        return void say(refused.has(to) ? `550 5.1.1 <${to}>: nobody of that name here` : "250 Yes");
      }
      if (verb === "DATA") {
        body = [];
        return void say("354 Go on");
      }
      if (verb === "QUIT") return void socket.end("221 Goodbye\r\n");
      say("250 Yes");
    };
    socket.on("data", (chunk: Buffer) => {
      const lines = (waiting + chunk.toString()).split("\r\n");
      waiting = lines.pop() ?? "";
      for (const line of lines) hear(line);
    });
    say("220 here");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refused,
    taken,
    keepWaiting() {
      const kept: (() => void)[] = [];
      waitingForIt = kept;
      return () => {
        waitingForIt = null;
        for (const tell of kept) tell();
      };
    },
    async close() {
      const closed = new Promise((done) => server.close(done));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
