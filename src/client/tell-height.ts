/**
 * Tells the page around a frame how high its content is, whenever that changes and when asked; also in the manner of
 * WordPress, which puts a secret into the address of frames. It is written into embeds as it stands here, so it must
 * not refer to anything outside itself. The height is no secret: whoever shows the frame may know it.
 */
export function tellHeight(): void {
  const secret = /[?&]secret=(\w+)/.exec(location.hash)?.[1];
  const tell = (): void => {
    const height = Math.ceil(document.body.scrollHeight);
    parent.postMessage({kuntakokeilut: "height", height}, "*");
    if (secret) parent.postMessage({message: "height", value: height, secret}, "*");
  };
  if (parent === window) return;
  new ResizeObserver(tell).observe(document.body);
  addEventListener("message", ({data}: MessageEvent<unknown>) => {
    if (data === "kuntakokeilut:height") tell();
  });
}
