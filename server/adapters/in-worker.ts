import { Worker } from "node:worker_threads";

/** The job is too large for its bounds. */
export type TooLargeForWorker = { problem: "too-large" };

interface Bounds {
  memoryMb: number;
  timeMs: number;
}

/** Files are read beside the server, with bounds: a hostile one costs its own worker only. */
export function inWorker<Result>(
  file: URL,
  job: unknown,
  { memoryMb, timeMs }: Bounds,
): Promise<Result | TooLargeForWorker | { problem: "not-readable" }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      stdout: true,
      stderr: true,
      execArgv: [],
    });
    const finish = (result: Result | TooLargeForWorker | { problem: "not-readable" }) => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(() => finish({ problem: "too-large" }), timeMs);
    worker.once("message", finish);
    worker.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") finish({ problem: "too-large" });
      // The worker turns every fault of a file into a result; anything else is a fault of ours.
      else reject(error);
    });
    worker.once("exit", () => finish({ problem: "not-readable" }));
  });
}
