import type { Locator } from "playwright-core";
import decodeQR from "qr/decode.js";

/** Looks at a QR code as the camera of a telephone does, and says where it leads. Throws where it reads nothing. */
export async function pointCameraAt(code: Locator): Promise<string> {
  const photo = `data:image/png;base64,${(await code.screenshot()).toString("base64")}`;
  const camera = await code.page().context().newPage();
  const { width, height, data } = await camera.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("There is no canvas.");
    pen.drawImage(image, 0, 0);
    const pixels = pen.getImageData(0, 0, image.width, image.height);
    return { width: image.width, height: image.height, data: [...pixels.data] };
  }, photo);
  await camera.close();
  return decodeQR({ width, height, data: Uint8Array.from(data) });
}
