import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { Button, Link, Progress, Stack } from "../../components/index.ts";

const LOOK_AGAIN_MS = 1500;

interface Props {
  slug: string;
  state: string;
  done: number;
  all: number;
}

/** How far an import is. It looks again by itself where scripts run; elsewhere by a link. */
export function ImportProgress({ slug, state, done, all }: Props) {
  const { revalidate, state: looking } = useRevalidator();
  useEffect(() => {
    if (state !== "staging" || looking !== "idle") return;
    const timer = setTimeout(revalidate, LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [state, looking, revalidate]);

  const count = (number: number) => number.toLocaleString("en-GB");
  if (state === "revealed") {
    return (
      <Stack>
        <p role="status">{`${count(all)} contributions are in.`}</p>
        <p>
          <Link href={`/desk/${slug}/contributions`} alone>
            Read them
          </Link>
        </p>
      </Stack>
    );
  }
  return (
    <Stack>
      <Progress words={`${count(done)} of ${count(all)} rows`} value={done} max={Math.max(all, 1)} />
      <p>Nobody sees any of them before all are there. You can leave this page; it goes on.</p>
      <p>
        <Link href="" alone>
          Look again
        </Link>
      </p>
      <form method="post">
        <Button tone="plain" name="go" value="start">
          Carry on, if it has stopped
        </Button>
      </form>
    </Stack>
  );
}
