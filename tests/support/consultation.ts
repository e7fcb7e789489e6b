import type { Actor } from "../../server/domain/policy.ts";
import type { Caller } from "../../server/trpc/router.ts";
import { withReasons } from "./opening.ts";
import type { World } from "./world.ts";

/** An open consultation that asks for one choice of two, then for words twice, and who works on it. */
export async function openConsultation(world: World, closesAt: Date) {
  const authority = await world.makeAuthority();
  const commissioner = await world.makeStaff(authority);
  const staff = world.as(commissioner);
  const engagement = await world.makeEngagement(authority, { suppressionBelow: 0 });
  const { slug } = await staff.activity.create({
    engagement: engagement.slug,
    kind: "consultation",
    title: "Help at night",
    introduction: "It takes ten minutes.",
    rung: "consultation",
  });
  const here = { engagement: engagement.slug, activity: slug };
  const said = (text: string) => ({ standard: [{ text }] });
  await staff.activity.addQuestion({
    ...here,
    kind: "one_choice",
    wordings: said("When?"),
    options: [said("At night"), said("In the day")],
  });
  for (const text of ["What should change?", "What else?"])
    await staff.activity.addQuestion({ ...here, kind: "long_text", wordings: said(text) });
  await staff.activity.open({ ...here, closesAt, ...withReasons });
  const questions = await world.db.question.findMany({
    where: { engagementId: engagement.id },
    orderBy: { position: "asc" },
    select: { id: true, options: { orderBy: { position: "asc" }, select: { id: true } } },
  });
  const [when, change, more] = questions;
  if (!when || !change || !more) throw new Error("There are too few questions.");

  /** Somebody who pressed Begin, with what their browser then keeps. */
  async function begin(): Promise<{ caller: Caller; actor: Actor; code: string }> {
    const { code, token } = await world.nobody.submission.begin(here);
    const device = await world.db.device.findUniqueOrThrow({
      where: { tokenHash: world.deps.secrets.digest(token ?? "") },
      include: { participant: true },
    });
    const { id, engagementId } = device.participant;
    const actor: Actor = { person: null, participant: { id, engagementId, deviceId: device.id } };
    return { caller: world.as(actor), actor, code: code ?? "" };
  }
  return { authority, staff, engagementId: engagement.id, here, when, change, more, begin };
}

export type OpenConsultation = Awaited<ReturnType<typeof openConsultation>>;
