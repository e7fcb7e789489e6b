/** Did a write find that another had just taken its place? P2002 is Prisma's code for a unique key. */
export function isTaken(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "P2002";
}
