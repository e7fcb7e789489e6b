import { Prisma } from "../../prisma/generated/client.ts";

/** Did a write find that another had just taken its place (a unique key)? */
export function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
