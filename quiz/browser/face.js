// Repairs of the theme's frame; nothing of the questionnaire. The frame works without this file, only less well.

keepFragmentWhenSwitchingLanguage();
silenceSingleKeyShortcuts();
document.querySelectorAll("label[data-label]").forEach(makeButton);
tendDrawer();
tendSearch();

/** A shared result lives after the `#`: it must survive a change of language. */
function keepFragmentWhenSwitchingLanguage() {
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (
    document.querySelectorAll("a[data-language-switch]")
  )) {
    const carry = () => {
      link.hash = location.hash;
    };
    // `auxclick` and `focus` too: a link opened in a new tab is read before any click arrives.
    for (const event of ["pointerdown", "focus", "click", "auxclick", "contextmenu"]) {
      link.addEventListener(event, carry);
    }
  }
}

/** The theme binds single letters (search, next page) on the window; nothing here may act on a bare letter (WCAG 2.1.4). */
function silenceSingleKeyShortcuts() {
  const bound = new Set(["f", "s", "/", "p", ",", "n", "."]);
  window.addEventListener(
    "keydown",
    (event) => {
      const writing =
        event.target instanceof HTMLElement && event.target.matches("input[type=text], textarea, [contenteditable]");
      if (bound.has(event.key) && !writing) event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

/**
 * The theme opens its drawer and its search by labels of hidden checkboxes, which no keyboard reaches. Without this file they stay labels.
 * @param {Element} label
 */
function makeButton(label) {
  const box = document.getElementById(label.getAttribute("for") ?? "");
  if (!(label instanceof HTMLLabelElement) || !(box instanceof HTMLInputElement)) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = label.className;
  button.setAttribute("aria-label", label.dataset.label ?? "");
  button.append(...label.childNodes);
  const tell = () => button.setAttribute("aria-expanded", String(box.checked));
  tell();
  box.addEventListener("change", tell);
  button.addEventListener("click", () => box.click());
  label.replaceWith(button);
}

/** Escape closes the drawer and gives the focus back to what opened it; opening moves the focus in. */
function tendDrawer() {
  const drawer = document.getElementById("__drawer");
  const opener = document.querySelector("button.avs-bar__menu");
  const closer = document.querySelector("button.avs-nav__close");
  if (!(drawer instanceof HTMLInputElement) || !(opener instanceof HTMLElement) || !(closer instanceof HTMLElement))
    return;
  drawer.addEventListener("change", () => {
    (drawer.checked ? closer : opener).focus({ preventScroll: true });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && drawer.checked) drawer.click();
  });
}

/** Opening the search puts the cursor into it. */
function tendSearch() {
  const box = document.getElementById("__search");
  const query = document.querySelector(".md-search__input");
  if (!(box instanceof HTMLInputElement) || !(query instanceof HTMLElement)) return;
  box.addEventListener("change", () => {
    if (box.checked) query.focus();
  });
}
