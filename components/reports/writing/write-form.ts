import { isTouched } from "../../projects/writing/touched";
import { tellTyping } from "./checked";
import { type EchoWords, echoCell } from "./echo-cell";
import { jumpByKey, moveByKey, placeOf } from "./grid-keys";
import { holdSubmit } from "./hold-submit";
import { type Keeping, type Kept, keepCells } from "./keep-cells";
import { keeperOf } from "./keeper";
import { endMeeting, type MeetWords, showMeeting } from "./meet-writer";
import { type Pasted, pasteBlock, undoPaste } from "./paste-block";
import { type PastedWords, pastedWords } from "./pasted-words";
import { endRefusal } from "./refused-fields";
import { reviveTyped } from "./revive-typed";
import { type CellControl, changedCells } from "./typed-cells";
import { changedReasons } from "./typed-reasons";

export type WriterWords = EchoWords & MeetWords & PastedWords & Readonly<Record<Kept | "saving" | "undone", string>>;
export type Writing = Keeping & { readonly words: WriterWords };

/** A moment after the last letter; shorter once a cell is left, a block pasted or a decision taken. */
const PAUSE = 900;
const SOON = 150;

/** What is told: how keeping goes, and news that are announced. */
export type Telling = { readonly kept: (state: Kept | "saving") => void; readonly news: (text: string) => void };

/** Listens to a form: keeps what is typed, pastes blocks and takes them back, moves by keys. Gives what ends it. */
export function writeForm(form: HTMLFormElement, writing: Writing, telling: Telling): () => void {
  const { unit, locale, words } = writing;
  const ending = new AbortController();
  const on = { signal: ending.signal };
  const echo = (control: CellControl) => echoCell(control, unit, words, locale);
  const isOpen = () => changedCells(form, unit).length + changedReasons(form).length > 0;
  const tell = (isUnkept: boolean) =>
    tellTyping(form, { unread: form.querySelectorAll("[data-unread]").length, isUnkept });
  const meet = (part: HTMLElement, stands: string | null) => showMeeting(part, stands, writing, () => keeper.later(0));
  let wasUnread = false;
  const keeper = keeperOf(async () => {
    const calls = { sending: () => telling.kept("saving"), conflict: meet };
    const kept = await keepCells(form, writing, calls).catch((): Kept => "failed");
    const isUnread = (kept === "saved" || kept === "idle") && form.querySelector("[data-unread]") !== null;
    if (isUnread) telling.kept("refused");
    else if (kept !== "idle" || wasUnread) telling.kept(kept === "idle" ? "saved" : kept);
    wasUnread = isUnread;
    tell(isOpen() || form.querySelector("[data-met]") !== null);
    return kept;
  });
  let pasted: Pasted | null = null;
  let entered: { readonly control: HTMLInputElement; readonly value: string } | null = null;

  const changed = (control: CellControl): boolean => {
    endMeeting(control);
    if (control.dataset.kind === "text") endRefusal(control);
    return control.dataset.kind === "amount" || control.dataset.kind === "count" ? echo(control) : true;
  };
  const typed = (event: Event) => {
    if ((event as InputEvent).isComposing) return;
    const control = event.target as CellControl;
    const part = control.closest<HTMLElement>("[data-subject]");
    if (part) {
      endMeeting(part);
      endRefusal(part);
    }
    pasted = null;
    changed(control);
    tell(true);
    keeper.later(control.type === "checkbox" ? 0 : PAUSE);
  };
  const paste = (event: ClipboardEvent) => {
    const block = pasteBlock(event);
    if (!block) return;
    pasted = block;
    const unread = block.written.filter(({ control }) => !changed(control)).length;
    telling.news(pastedWords(block, unread, words));
    tell(true);
    keeper.later(SOON);
  };
  const undo = (event: KeyboardEvent) => {
    if (!pasted || !placeOf(event.target)) return;
    event.preventDefault();
    undoPaste(pasted).forEach(changed);
    pasted = null;
    telling.news(words.undone);
    keeper.later(SOON);
  };
  const restore = (event: KeyboardEvent) => {
    if (!entered || entered.control !== event.target || entered.control.value === entered.value) return;
    event.preventDefault();
    entered.control.value = entered.value;
    changed(entered.control);
    keeper.later(SOON);
  };
  const key = (event: KeyboardEvent) => {
    const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (isUndo) undo(event);
    else if (event.key === "Escape" && !event.isComposing) restore(event);
    else {
      jumpByKey(event);
      moveByKey(event);
    }
  };
  form.addEventListener("input", typed, on);
  form.addEventListener("compositionend", typed, on);
  form.addEventListener("change", () => keeper.later(SOON), on);
  form.addEventListener("paste", paste, on);
  form.addEventListener("keydown", key, on);
  form.addEventListener("click", jumpByKey, on);
  form.addEventListener("submit", keeper.stop, on);
  form.addEventListener(
    "focusin",
    ({ target }) => {
      if (placeOf(target) && target instanceof HTMLInputElement) entered = { control: target, value: target.value };
    },
    on,
  );
  // Who was in a cell before the script came may still take back what was typed there.
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement && form.contains(activeElement) && placeOf(activeElement))
    entered = { control: activeElement, value: activeElement.defaultValue };
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keeper.now(), on);
  holdSubmit(
    form,
    { isOpen: () => isOpen() || form.querySelector("[data-unread], [data-met]") !== null, keep: keeper.now },
    ending.signal,
  );
  reviveTyped(form, unit, echo);
  tell(isOpen());
  if (isTouched(form)) keeper.later(PAUSE);
  return () => {
    ending.abort();
    // The page goes on: what is not kept yet is kept once more.
    keeper.now();
    keeper.stop();
  };
}
