/**
 * Tells the page around a frame how high its content is, whenever that changes and when asked; also in the manner of
 * WordPress, which puts a secret into the address of frames. It is written into embeds as it stands here, so it must
 * not refer to anything outside itself. The height is no secret: whoever shows the frame may know it.
 */
export function tellHeight(): void {
  const secret = /[?&]secret=(\w+)/.exec(location.hash)?.[1];
  const tell = (): void => {
    // The drawing fills whatever height the frame has: how high the content is shows only without that.
    const {style} = document.body;
    style.minBlockSize = "0";
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    style.minBlockSize = "";
    parent.postMessage({kuntakokeilut: "height", height}, "*");
    if (secret) parent.postMessage({message: "height", value: height, secret}, "*");
  };
  if (parent === window) return;
  const observer = new ResizeObserver(tell);
  // In a frame higher than its content the body stays as it is when the table is folded.
  for (const part of [document.body, ...document.querySelectorAll("details")]) observer.observe(part);
  addEventListener("message", ({data}: MessageEvent<string | {message?: string} | null>) => {
    if (data === "kuntakokeilut:height" || (data as {message?: string} | null)?.message === "ready") tell();
  });
}
