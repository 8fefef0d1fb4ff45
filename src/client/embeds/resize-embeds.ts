/**
 * Fits the frames with charts of the site to what they hold, and makes frames of the elements for charts. It is
 * published as it stands here, for the pages of others: it must not refer to anything outside itself, leaves nothing
 * behind in the page but its listener, and may stand in a page more than once.
 *
 * A message counts only when it comes from the window of a frame that shows one of our embeds, and from our origin; a
 * frame in a sandbox has an origin of its own, which is written `null`.
 */
export function resizeEmbeds(): void {
  const script = document.currentScript as HTMLScriptElement;
  const {href: embeds, origin: ours} = new URL("../", script.src);
  const isEmbed = (frame: HTMLIFrameElement): boolean => frame.src.startsWith(embeds);
  const comesFrom = (frame: HTMLIFrameElement, origin: string): boolean => {
    const isSandboxed = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
    return origin === (isSandboxed ? "null" : ours);
  };
  const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll("iframe")].filter(isEmbed);

  class ChartElement extends HTMLElement {
    connectedCallback(): void {
      const link = this.querySelector("a");
      if (!link?.href.startsWith(embeds)) return;
      const frame = document.createElement("iframe");
      const height = this.getAttribute("height") ?? "800";
      const attributes = {src: link.href, title: link.textContent, width: "100%", height, frameborder: "0"};
      Object.entries(attributes).forEach(([name, value]) => frame.setAttribute(name, value));
      link.replaceWith(frame);
    }
  }

  addEventListener(
    "message",
    ({data, origin, source}: MessageEvent<{kuntakokeilut?: string; height?: number} | null>) => {
      const height = data?.kuntakokeilut === "height" ? Number(data.height) : 0;
      if (!(height > 0 && height < 1e4)) return;
      const frame = frames().find(({contentWindow}) => contentWindow === source);
      if (frame && comesFrom(frame, origin)) frame.height = String(height);
    }
  );
  for (const frame of frames()) frame.contentWindow?.postMessage("kuntakokeilut:height", "*");
  const name = "kuntakokeilut-chart";
  if (!customElements.get(name)) customElements.define(name, ChartElement);
}
