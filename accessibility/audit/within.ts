/**
 * What `work` gives. Throws a sentence that names it once it has taken longer than `ms` milliseconds, because
 * a browser that has stopped answering says nothing, and whoever waits for it would wait for ever.
 */
export async function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms / 1000} seconds`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
