// Compiled questionnaires as text, one a version. They go to Python unread: nothing here knows what is in them.

export class UnknownVersion extends Error {}

/** @type {Map<string, Promise<string>>} */
const fetched = new Map();

/**
 * The definition of one version.
 * @param {string} id
 * @param {number} version
 * @returns {Promise<string>} rejects with UnknownVersion when the site does not have it, with another error when it cannot be reached
 */
export function definitionOf(id, version) {
  const name = `${id}@${version}.json`;
  const known = fetched.get(name);
  if (known) return known;
  const coming = fetchText(new URL(`instruments/${name}`, import.meta.url));
  fetched.set(name, coming);
  coming.catch(() => fetched.delete(name));
  return coming;
}

/** @param {URL} url */
async function fetchText(url) {
  const response = await fetch(url);
  if (response.status === 404) throw new UnknownVersion();
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return response.text();
}
