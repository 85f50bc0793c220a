// Titles that we name and did not write. What stands in them is not ours to correct, and only there is it let through.

const TITLES = [
  "Comment se séparer d’un client toxique",
  "Gérer un client difficile, tu fais ça comment",
  "Quand le client n’est pas votre client",
];

/**
 * The text with every known title replaced by as many dots, so that places stay the same.
 * @param {string} text
 */
export function withoutTitles(text) {
  let rest = text.replaceAll("\u00a0", " ");
  for (const title of TITLES) {
    rest = rest.replaceAll(new RegExp(title.replaceAll("’", "['’]"), "gi"), (found) => ".".repeat(found.length));
  }
  return rest;
}
