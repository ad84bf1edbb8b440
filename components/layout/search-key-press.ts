/** The id of the portal's search box, on each page that has it. */
export const SEARCH_BOX = "find";

/** The id of the one in the header; on a phone it is not in sight. */
export const HEADER_SEARCH_BOX = "find-anywhere";

type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey" | "isComposing" | "defaultPrevented">;

/** Whether a key pressed asks for the search box: "/" by itself, not part of a word that is being typed. */
export function asksForSearch(press: KeyPress, typing: boolean): boolean {
  const { key, ctrlKey, altKey, metaKey, isComposing, defaultPrevented } = press;
  return key === "/" && !(typing || ctrlKey || altKey || metaKey || isComposing || defaultPrevented);
}
