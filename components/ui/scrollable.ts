/** A box that scrolls must be reachable by keyboard (WCAG 2.1.1), though nothing in it is a control. */
export const SCROLLABLE = { tabIndex: 0 };
