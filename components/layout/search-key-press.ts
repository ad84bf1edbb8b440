/** The id of the portal's search box, on each page that has it. */
export const SEARCH_BOX = "find";

type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey" | "isComposing" | "defaultPrevented">;

/** Whether a key pressed asks for the search box: "/" by itself, not part of a word that is being typed. */
export function asksForSearch(press: KeyPress, typing: boolean): boolean {
  const { key, ctrlKey, altKey, metaKey, isComposing, defaultPrevented } = press;
  return key === "/" && !(typing || ctrlKey || altKey || metaKey || isComposing || defaultPrevented);
}
