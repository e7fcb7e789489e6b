import type { Db, Tx } from "../db.ts";

/** The documents of an activity's pack, each with its versions, newest first; without the files themselves. */
export function listPack(db: Db | Tx, activityId: string) {
  return db.packDocument.findMany({
    where: { activityId },
    orderBy: { id: "asc" },
    select: {
      id: true,
      title: true,
      format: true,
      language: true,
      tells: true,
      versions: {
        orderBy: { number: "desc" },
        select: {
          id: true,
          number: true,
          link: true,
          fileName: true,
          mediaType: true,
          size: true,
          publishedAt: true,
          note: true,
          material: true,
          extendedTo: true,
          wordings: true,
        },
      },
    },
  });
}
