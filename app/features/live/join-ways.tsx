import { Address } from "./address.tsx";

type Props = { address: string; code: string; qr: { size: number; path: string } };

/** How to come in: the address, the code in large letters, and the same as a QR code. */
export function JoinWays({ address, code, qr }: Props) {
  return (
    <div className="live-join">
      <svg
        className="live-qr"
        viewBox={`-4 -4 ${qr.size + 8} ${qr.size + 8}`}
        role="img"
        aria-label="QR code that opens this session"
      >
        <rect className="live-qr-ground" x="-4" y="-4" width={qr.size + 8} height={qr.size + 8} />
        <path className="live-qr-ink" d={qr.path} />
      </svg>
      <p className="live-join-words">
        Go to <Address url={address} /> and type <strong className="live-code">{code}</strong>
      </p>
    </div>
  );
}
