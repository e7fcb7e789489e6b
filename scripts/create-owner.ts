/** `npm run create-owner -- "Authority" "Name" name@example.org`: the first account of an installation. */
import { openDatabase } from "../server/db.ts";
import { slugOf } from "../server/domain/slug.ts";
import { readSettings } from "../server/env.ts";
import { endWith } from "../server/failure.ts";

async function createOwner(authorityName: string, name: string, typed: string): Promise<void> {
  const email = typed.toLowerCase();
  const database = await openDatabase(readSettings(process.env));
  const slug = slugOf(authorityName);
  const authority = await database.db.authority.upsert({
    where: { slug },
    update: {},
    create: { slug, name: authorityName },
  });
  const person = await database.db.person.upsert({
    where: { email },
    update: {},
    create: { email, name },
  });
  const membership = { authorityId: authority.id, personId: person.id, role: "commissioner" } as const;
  await database.db.membership.upsert({
    where: { authorityId_personId_role: membership },
    update: {},
    create: membership,
  });
  await database.close();
}

const [authorityName, name, email] = process.argv.slice(2);
if (!authorityName || !name || !email?.includes("@")) {
  process.stderr.write('Say who: npm run create-owner -- "Marrow Council" "Ada Jones" ada@example.org\n');
  process.exit(1);
}
await createOwner(authorityName, name, email).catch(endWith);
process.stdout.write(`${name} can sign in with ${email} for ${authorityName}.\n`);
process.exit(0);
