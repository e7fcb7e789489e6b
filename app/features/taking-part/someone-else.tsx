import { Button } from "../../components/index.ts";

/** For a device that people share: the next person finds nothing of the last. */
export function SomeoneElse() {
  return (
    <section aria-labelledby="someone-else">
      <h2 id="someone-else">Do you share this device?</h2>
      <p>This takes your answers and your code off it. Have your code first.</p>
      <form method="post" action="/someone-else">
        <Button tone="plain" picture="people">
          It is someone else’s turn
        </Button>
      </form>
    </section>
  );
}
