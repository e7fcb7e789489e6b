/** Files of the demonstration, made here: nobody's photo and nobody's voice is in them. */
import { crc32, deflateSync } from "node:zlib";

type Colour = readonly [red: number, green: number, blue: number];

const SKY: Colour = [34, 48, 92];
const GROUND: Colour = [62, 96, 66];
const MOON: Colour = [250, 232, 160];
const WALL: Colour = [196, 120, 84];
const ROOF: Colour = [110, 52, 48];
const LIGHT: Colour = [255, 214, 92];

const WIDTH = 320;
const HEIGHT = 240;

/** A house at night with a light in its window, as a child might draw it with a ruler. */
function colourAt(x: number, y: number): Colour {
  if ((x - 255) ** 2 + (y - 50) ** 2 < 26 ** 2) return MOON;
  const inWindow = x > 92 && x < 132 && y > 140 && y < 172 && x % 20 !== 12;
  const inDoor = x > 160 && x < 188 && y > 150 && y < 205;
  if (inWindow || inDoor) return LIGHT;
  if (x > 70 && x < 210 && y > 120 && y < 205) return WALL;
  if (y > 70 && y <= 120 && Math.abs(x - 140) < (y - 70) * 1.7) return ROOF;
  return y > 200 ? GROUND : SKY;
}

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

/** The drawing as a PNG (W3C, third edition): three bytes a point, each line without a filter. */
export function drawing(): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 2], 8);
  const points = Buffer.alloc(HEIGHT * (WIDTH * 3 + 1));
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) points.set(colourAt(x, y), y * (WIDTH * 3 + 1) + 1 + x * 3);
  }
  const signature = Buffer.from("\u0089PNG\r\n\u001a\n", "latin1");
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk("IHDR", head),
      chunk("IDAT", deflateSync(points, { level: 9 })),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}

const SAMPLES_A_SECOND = 8_000;
/** Vibrations a second: G, E, A, G. */
const TUNE = [392, 330, 440, 392] as const;
const NOTE_LASTS = 0.4;
/** 8 bits a sample have their middle here. */
const MIDDLE = 128;

/** Four notes, hummed so many times, as a WAV of one channel with 8 bits a sample. */
export function hum(times: number): Uint8Array<ArrayBuffer> {
  const length = SAMPLES_A_SECOND * NOTE_LASTS;
  const notes = Array.from({ length: times }, () => TUNE).flat();
  const samples = notes.flatMap((pitch) =>
    Array.from({ length }, (_, at) => {
      const swell = Math.sin((Math.PI * at) / length);
      const wave = Math.sin((2 * Math.PI * pitch * at) / SAMPLES_A_SECOND);
      return MIDDLE + Math.round(50 * swell * wave);
    }),
  );
  const head = Buffer.alloc(44);
  head.write("RIFF", 0, "latin1");
  head.writeUInt32LE(36 + samples.length, 4);
  head.write("WAVEfmt ", 8, "latin1");
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(SAMPLES_A_SECOND, 24);
  head.writeUInt32LE(SAMPLES_A_SECOND, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write("data", 36, "latin1");
  head.writeUInt32LE(samples.length, 40);
  return new Uint8Array(Buffer.concat([head, Buffer.from(samples)]));
}
