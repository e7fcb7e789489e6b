import { Button, Code, Notice } from "../../components/index.ts";

/** The four words while this browser holds them; afterwards the way to get new ones. */
export function YourCode({ code, path }: { code: string | null; path: string }) {
  if (code) {
    return (
      <>
        <Code label="Your code" large>
          {code}
        </Code>
        <p>Write these four words down, or take a photo. They bring you back, on any device.</p>
      </>
    );
  }
  return (
    <Notice picture="key" title="Keep your code of four words">
      <p>It is the one we showed you when you began. We do not keep it, so we cannot show it again.</p>
      <p>Have you lost it? Make a new one. Your old code then stops working.</p>
      <form method="post" action="/new-code">
        <input type="hidden" name="from" value={path} />
        <Button tone="plain" picture="key">
          Make a new code
        </Button>
      </form>
    </Notice>
  );
}
