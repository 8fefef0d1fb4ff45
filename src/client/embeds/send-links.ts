/**
 * Has the page around a frame follow links, in the manner of WordPress: its sandbox lets a frame lead nowhere, but its
 * script goes where a message with its secret says, as long as that is on the host of the frame. A link to another host
 * becomes the page of the chart, where that link stands too. Written into embeds as it stands here, so it must not refer
 * to anything outside itself.
 *
 * @see https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js
 */
export function sendLinks(): void {
  const secret = /[?&]secret=(\w+)/.exec(location.hash)?.[1];
  // Outside a sandbox, or in one that leaves a frame its origin, links lead where they say by themselves.
  if (!secret || origin !== "null") return;
  addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const home = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
    const value = link.host === location.host ? link.href : home?.href;
    parent.postMessage({message: "link", value, secret}, "*");
  });
}
