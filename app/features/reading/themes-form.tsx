import { Button, Row, Stack } from "../../components/index.ts";
import { PickChoices } from "../../components/scripted.ts";
import type { Reading } from "./reading.ts";

type Props = {
  it: Reading;
  /** What was chosen in a form that was refused, by name. */
  chosen: Record<string, readonly string[]> | undefined;
  error: string | undefined;
};

/** The themes that a contribution carries: found, or made, by typing. */
export function ThemesForm({ it, chosen, error }: Props) {
  return (
    <form method="post">
      <Stack>
        <input type="hidden" name="intent" value="theme" />
        <input type="hidden" name="passage" value={it.passage.id} />
        {it.themeIds.map((id) => (
          <input key={id} type="hidden" name="had" value={id} />
        ))}
        <div data-key="t">
          <PickChoices
            label="Themes"
            name="themes"
            find="Find a theme, or make one"
            choices={it.themes.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={chosen?.["themes"] ?? it.themeIds}
            make={{
              label: "A new theme",
              name: "newTheme",
              defaultValue: chosen?.["newTheme"] ?? [],
              error,
            }}
          />
        </div>
        <Row>
          <Button tone="plain">Save themes</Button>
          <Button tone="plain" name="then" value="next" picture="next" data-key="n">
            Save, then read the next
          </Button>
        </Row>
        {it.suggested.length > 0 ? <SuggestedThemes suggested={it.suggested} /> : null}
      </Stack>
    </form>
  );
}

/**
 * Beneath the button that saves: whoever presses Enter in the form never takes a suggestion by that. Each button saves
 * what is chosen above, with one theme more.
 */
function SuggestedThemes({ suggested }: { suggested: Reading["suggested"] }) {
  return (
    <>
      <h3>Suggested themes</h3>
      <p>Passages with words like these have these themes. You decide.</p>
      <ul className="suggested-themes">
        {suggested.map(({ id, name, words, passages }) => (
          <li key={id}>
            <Button tone="plain" name="themes" value={id}>
              Add “{name}”
            </Button>
            <p>
              {passages === 1 ? "1 passage shares" : `${passages} passages share`} one of these words:{" "}
              {words.join(", ")}.
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
