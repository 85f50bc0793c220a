// Passing a chapter on: copy its link, the system's own sharing, paper. Nothing is sent from here.

const block = document.querySelector("[data-pass-on]");
if (block instanceof HTMLElement) passOn(block);

/** @param {HTMLElement} block */
function passOn(block) {
  const status = /** @type {HTMLElement} */ (block.querySelector("[role=status]"));
  const copy = button(block, "copy");
  const send = button(block, "send");
  const url = location.origin + location.pathname;

  copy.addEventListener("click", async () => {
    status.textContent = ""; // the same words twice in a row would not be read out
    try {
      await navigator.clipboard.writeText(url);
      status.textContent = copy.dataset.done ?? "";
    } catch {
      status.textContent = `${copy.dataset.refused ?? ""} ${url}`;
    }
  });
  send.hidden = !("share" in navigator); // absent from Firefox on desktops and from pages without https
  send.addEventListener("click", async () => {
    try {
      await navigator.share({ title: document.title, url });
    } catch {
      // Closed by the reader, or refused: nothing was shared and nothing is lost.
    }
  });
  button(block, "print").addEventListener("click", () => window.print());
  block.hidden = false;
}

/** @param {HTMLElement} block @param {string} name */
function button(block, name) {
  return /** @type {HTMLButtonElement} */ (block.querySelector(`button[data-pass=${name}]`));
}
