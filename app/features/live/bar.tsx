/** A number once more, for the eye: `share` of the longest bar, from 0 to 1. */
export function Bar({ share }: { share: number }) {
  return (
    <svg
      className="live-bar"
      aria-hidden="true"
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      focusable="false"
    >
      <rect x="0" y="0" height="1" width={share * 100} />
    </svg>
  );
}
