// Elements found and cloned from the rendered page. Text enters by textContent only; nothing here makes markup from text.

/**
 * The element in `<template data-template=NAME>`, as a fresh copy; null when the page has no such template.
 * @param {HTMLElement} root
 * @param {string} name
 * @returns {HTMLElement | null}
 */
export function copy(root, name) {
  const template = root.querySelector(`template[data-template="${CSS.escape(name)}"]`);
  if (!(template instanceof HTMLTemplateElement)) return null;
  const element = template.content.firstElementChild;
  return element ? /** @type {HTMLElement} */ (document.importNode(element, true)) : null;
}

/** The same, for a template that must be there. @param {HTMLElement} root @param {string} name */
export function piece(root, name) {
  const found = copy(root, name);
  if (!found) throw new Error(`no template '${name}'`);
  return found;
}

/** @param {Element} element @param {string} name @returns {HTMLElement} */
export function slot(element, name) {
  return find(element, `[data-slot="${name}"]`);
}

/** @param {Element} element @param {string} selector @returns {HTMLElement} */
export function find(element, selector) {
  const found = element.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`nothing at ${selector}`);
  return found;
}

/** @param {Element} element @param {string} name @param {string} text */
export function put(element, name, text) {
  slot(element, name).textContent = text;
}

/** Removes an optional part of a template. @param {Element} element @param {string} name */
export function drop(element, name) {
  element.querySelector(`[data-part="${name}"]`)?.remove();
}

/**
 * Every element under `root` that matches.
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
export function all(root, selector) {
  return /** @type {HTMLElement[]} */ ([...root.querySelectorAll(selector)]);
}

const SVG = "http://www.w3.org/2000/svg";

/**
 * A shape by tag and attributes. Percentages are allowed in SVG attributes, so no style is needed.
 * @param {string} tag
 * @param {Record<string, string | number>} [attributes]
 * @param {(Element | string)[]} children
 */
export function shape(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}
