import { useEffect } from "react";
import { useArrived } from "../../components/arrived/use-arrived.ts";
import { Button, Row } from "../../components/index.ts";

/** Seconds that whoever types goes back to hear something again. */
const BACK = 5;

const playerOf = (id: string) => {
  const found = document.getElementById(id);
  return found instanceof HTMLMediaElement ? found : null;
};

function playOrPause(id: string): void {
  const player = playerOf(id);
  if (player?.paused) player.play().catch(() => undefined);
  else player?.pause();
}

function goBack(id: string): void {
  const player = playerOf(id);
  if (player) player.currentTime = Math.max(0, player.currentTime - BACK);
}

const KEYS: Record<string, (id: string) => void> = { F8: playOrPause, F2: goBack };

/**
 * Plays, pauses and goes back while somebody types, without leaving the field: by keys that type nothing, and by
 * buttons that give the focus back. Without scripts the player's own controls do it.
 */
export function PlayerKeys({ player, field }: { player: string; field: string }) {
  const arrived = useArrived();
  useEffect(() => {
    const typing = document.getElementById(field);
    const listen = (event: KeyboardEvent) => {
      const act = KEYS[event.key];
      if (!act || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      act(player);
    };
    typing?.addEventListener("keydown", listen);
    return () => typing?.removeEventListener("keydown", listen);
  }, [player, field]);
  if (!arrived) return null;
  const andType = (act: (id: string) => void) => () => {
    act(player);
    document.getElementById(field)?.focus();
  };
  return (
    <Row>
      <Button type="button" tone="quiet" picture="sound" onClick={andType(playOrPause)}>
        Play or pause (F8)
      </Button>
      <Button type="button" tone="quiet" picture="back" onClick={andType(goBack)}>
        Back {BACK} seconds (F2)
      </Button>
    </Row>
  );
}
