import { baseOf, type Discourse, hearing, subjectOf } from "./discourse";
import type { Figure, Opening, Share } from "./figure";
import { likeness } from "./memory";
import { inBrackets, phraseEnd } from "./phrase";
import { has, lastOf, phrases } from "./phrases";
import type { Quantity } from "./quantity";
import { relationIn } from "./relation";
import { isDifference, isFirstOfTwo, isOfMoney, openingIn, speaksInTurn, yearBehind } from "./sentence-words";
import type { Sentence } from "./sentences";
import { NOTHING, type Subject, type Words } from "./subject";
import { lineOf, type Token } from "./tokens";

/** A sentence within its text: its tokens, its figures in order and where it stands among the others. */
export type SentenceText = {
  readonly tokens: readonly Token[];
  readonly wordsIn: (line: string) => Words;
  readonly sentence: Sentence;
  readonly index: number;
  readonly quantities: readonly Quantity[];
};

const MOST_TOLD = 4;
const RESTATES = /^ (?:, )?(?:\( )?(?:(?:hay|tuc|tuong duong|tuong ung|bang|voi) )*$/;
/** "đạt 95,6%, tương ứng 69,3 tỷ đồng": the figure behind a percentage is its part. */
const AMOUNTING = phrases(["tuong ung", "tuong duong", "ung voi", "voi"]);
const DISTANCE = phrases(["tang", "giam"]);
const AGAINST = phrases(["so voi", "so sanh voi"]);

/** Reads a sentence from left to right: what each figure is about, and what each percentage is taken of. */
export class SentenceReader {
  readonly figures: Figure[] = [];
  readonly shares: Share[] = [];
  /** A figure behind "so với" or "từ", which the next percentage is taken of. */
  private compared: Figure | null = null;
  /** The topic's figures so far, the latest first. */
  private told: readonly Figure[] = [];
  /** The words before a difference told last: "tăng 6,2 tỷ đồng, tương đương 8,5%" says the same once more. */
  private changed: string | null = null;
  /** Whether the parts of the programme are being told one after the other: "cho các nội dung: …; …". */
  private listing = false;
  /** "lần lượt là … và …": figures belong to each other by their order, which is not followed. */
  private readonly inTurn: boolean;
  private from: number;

  constructor(
    private readonly text: SentenceText,
    private state: Discourse,
  ) {
    this.from = text.sentence.from;
    this.inTurn = speaksInTurn(lineOf(text.tokens, text.sentence.from, text.sentence.to));
  }

  read(): Discourse {
    const { quantities } = this.text;
    for (let at = 0; at < quantities.length; ) at += this.step(at);
    const { from, to } = this.text.sentence;
    return quantities.length > 0 ? this.state : hearing(this.state, this.words(from, to).own);
  }

  private step(at: number): number {
    const quantity = this.text.quantities[at];
    if (!quantity) return 1;
    if (quantity.noun === "%") return this.share(quantity, at);
    this.amount(quantity);
    return 1;
  }

  /** An amount between percentages: of the topic, unless its words set it against the topic. */
  private amount(quantity: Quantity): void {
    const { own, against, line } = this.words(this.from, quantity.from);
    this.state = hearing(this.state, { ...own, year: own.year ?? this.yearBehind(quantity) });
    const comparing = against !== null || this.text.tokens[quantity.from - 1]?.text.toLowerCase() === "từ";
    const opens = comparing ? null : openingIn(line);
    if (comparing) {
      const subject = baseOf(subjectOf(this.state), { form: "growth", manner: "change" }, against ?? own, this.state);
      this.compared = this.figure(quantity, "base", subject, against ?? own, null);
      this.figures.push(this.compared);
    } else {
      const role = isDifference(line) ? "difference" : "topic";
      this.changed = role === "difference" ? line : null;
      this.tell(this.figure(quantity, role, subjectOf(this.state), own, opens));
    }
    this.from = quantity.to;
  }

  /** A percentage with the words behind it and, where they end in a figure, that figure. Gives how many it took. */
  private share(quantity: Quantity, at: number): number {
    const { own, against, line } = this.words(this.from, quantity.from);
    this.state = hearing(this.state, own);
    const { tokens, sentence } = this.text;
    const [next, second] = [this.text.quantities[at + 1], this.text.quantities[at + 2]];
    const end = phraseEnd(tokens, quantity.to, next?.from ?? sentence.to);
    const behind = lineOf(tokens, quantity.to, end);
    const relation = relationIn(RESTATES.test(line) && this.changed ? this.changed : line, behind);
    this.changed = null;
    const said = this.text.wordsIn(behind);
    const wanted = against !== null && behind.trim() === "" ? against : said;
    const topic = subjectOf(this.state);
    const { told } = this;
    const share = {
      quantity,
      relation,
      sentence: this.text.index,
      topic,
      narrow: this.isNarrow(own),
      ofMoney: isOfMoney(line),
      plain: this.state.said.measure && this.state.said.year,
      ...{ wanted, told, inTurn: this.inTurn || isFirstOfTwo(tokens, next, second) },
    };
    this.from = end;
    const reached = next && next.noun !== "%" && end === next.from && !has(behind, DISTANCE);
    if (!reached) {
      this.shares.push({ ...share, base: this.compared, part: null, bare: false });
      this.compared = null;
      return 1;
    }
    const subject = baseOf(told[0]?.subject ?? topic, relation, wanted, this.state);
    this.from = next.to;
    if (second?.paired) {
      const part = this.figure(next, "topic", topic, own, null);
      const base = this.figure(second, "base", subject, wanted, null);
      this.tell(part);
      this.figures.push(base);
      this.shares.push({ ...share, base, part, bare: false });
      this.from = second.to;
      return 3;
    }
    const bare = behind.trim() === "(" || behind.trim() === "";
    const [nearest] = told;
    const isPart = bare && relation.manner === "share" && (!nearest || likeness(nearest.subject, topic) === null);
    if (isPart || has(behind.replaceAll(" so voi ", " | "), AMOUNTING)) {
      const part = this.figure(next, "topic", topic, own, null);
      this.tell(part);
      this.shares.push({ ...share, base: this.compared, part, bare: false });
      return 2;
    }
    const base = this.figure(next, "base", subject, wanted, null);
    this.figures.push(base);
    this.shares.push({ ...share, base, part: null, bare });
    return 2;
  }

  private tell(figure: Figure): void {
    this.figures.push(figure);
    if (figure.role === "topic") this.told = [figure, ...this.told].slice(0, MOST_TOLD);
  }

  /** The words of a stretch, those behind its last "so với" apart. */
  private words(from: number, to: number) {
    const line = lineOf(this.text.tokens, from, to);
    const at = lastOf(line, AGAINST);
    const own = this.text.wordsIn(at < 0 ? line : `${line.slice(0, at)} `);
    return { line, own, against: at < 0 ? null : this.text.wordsIn(line.slice(at)) };
  }

  private isNarrow({ narrow, fund }: Words): boolean {
    this.listing = fund === null && (narrow || this.listing);
    return narrow || this.listing;
  }

  private yearBehind({ to }: Quantity): number | null {
    return yearBehind(this.text.tokens, to, this.text.sentence.to);
  }

  private figure(
    quantity: Quantity,
    role: Figure["role"],
    subject: Subject,
    words: Words,
    opens: Opening | null,
  ): Figure {
    const { tokens, sentence, index } = this.text;
    const behind = this.yearBehind(quantity);
    const { fund, measure, unsure } = words;
    const narrow = this.isNarrow(words);
    return {
      quantity,
      role,
      subject:
        quantity.noun === "dong"
          ? { ...subject, ...(behind !== null && { year: behind }) }
          : { ...NOTHING, year: subject.year },
      ...{ sentence: index, narrow, unsure, opens },
      plain: this.state.said.measure && this.state.said.year && (fund !== null || measure !== null),
      inBrackets: inBrackets(tokens, sentence.from, quantity.from),
    };
  }
}
