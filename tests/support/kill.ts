import { openDatabase } from "../../server/db.ts";
import { startServer } from "./server.ts";
import { answerOnce, OPEN_CONSULTATION } from "./visitor.ts";

export interface KillFacts {
  /** Receipts that reached their sender before the process was killed. */
  acknowledged: number;
  /** Of those, found in the database afterwards with their words. */
  stored: number;
  /** References or words that are there more than once. */
  doubled: number;
}

/** Lets `senders` people answer at once, kills the server with SIGKILL under that load, and compares every receipt with the database. */
export async function killUnderLoad(options: { senders: number; receipts: number }): Promise<KillFacts> {
  const server = await startServer({ demo: true });
  const receipts = new Map<string, string>();
  let killed = false;
  let enough: () => void;
  const reached = new Promise<void>((done) => {
    enough = done;
  });
  const send = async (sender: number) => {
    for (let turn = 0; !killed; turn++) {
      const words = `Sender ${sender}, turn ${turn}: somebody should answer at night.`;
      try {
        receipts.set(await answerOnce(server.url, OPEN_CONSULTATION, words), words);
        if (receipts.size >= options.receipts) enough();
      } catch (error) {
        // Whoever was under way when the process died got no receipt, and was promised nothing.
        if (!killed) throw error;
      }
    }
  };
  const senders = Promise.all(Array.from({ length: options.senders }, (_, sender) => send(sender)));
  await Promise.race([reached, senders]);
  killed = true;
  await server.kill();
  await senders;

  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir = "" } = server.environment;
  const database = await openDatabase({ databaseUrl, dataDir });
  try {
    const sent = await database.db.submission.findMany({
      where: { reference: { in: [...receipts.keys()] } },
      select: { reference: true, contributions: { select: { text: { select: { text: true } } } } },
    });
    const stored = sent.filter(({ reference, contributions }) =>
      contributions.some(({ text }) => text?.text === receipts.get(reference ?? "")),
    );
    const words = await database.db.contributionText.groupBy({
      by: ["text"],
      where: { text: { startsWith: "Sender " } },
      _count: true,
    });
    const doubled = words.filter(({ _count }) => _count > 1).length;
    return { acknowledged: receipts.size, stored: stored.length, doubled };
  } finally {
    await database.close();
    await server.discard();
  }
}
