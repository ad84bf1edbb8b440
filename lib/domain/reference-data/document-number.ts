import { withoutMarks } from "../text/without-marks";

/** Số, ký hiệu of a legal document, folded: what it counts, the year where it bears one, and whose it is. */
type DocumentNumber = { readonly serial: string; readonly year: string | null; readonly symbol: string };

/** What tells legal documents apart. The id counts only where it ends with a year, as qd-1881-2020 does. */
export type DocumentIdentity = {
  readonly id?: string;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: string | null;
};

/** A legal document to choose, by its number and title. */
export type DocumentChoice = Required<DocumentIdentity> & { readonly titleVi: string };

const NUMBER = /(?<!\d)(\d{1,6})(?:\/(\d{4}))?\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)/;
const PARTY_NUMBER = /(?<!\d)(\d{1,6})-([a-z]{1,8})\/([a-z]{1,8})/;

/** Whose numbers begin anew in each province: its people's council and committee, its departments. */
const OF_A_PROVINCE = /(?:^|-)(?:hdnd|ubnd|tu|s[a-z]{2,7})$/;

/** Reads a number as people write it: "Thông tư số 28/2018/TT-BTC", "09/2019/NĐ - CP", "57-NQ/TW"; null where it is none. */
export function readDocumentNumber(text: string): DocumentNumber | null {
  const folded = withoutMarks(text.normalize("NFKC"))
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\s?([/-])\s?/g, "$1");
  const [, serial = "", year, symbol = ""] = NUMBER.exec(folded) ?? [];
  if (symbol) return { serial: bare(serial), year: year ?? null, symbol };
  const [, count, kind, owner] = PARTY_NUMBER.exec(folded) ?? [];
  return count && owner ? { serial: bare(count), year: null, symbol: `${kind}-${owner}` } : null;
}

/** The year of a document's number: its own, else the year it was issued in; null where nobody wrote it down. */
export function documentYear({ id = "", number, issuedOn }: DocumentIdentity): string | null {
  return readDocumentNumber(number)?.year ?? issuedOn?.slice(0, 4) ?? /-(\d{4})$/.exec(id)?.[1] ?? null;
}

/**
 * The id of a new legal document: 64/2024/TT-BTC is 64-2024-tt-btc, however it was typed. Numbers of provinces begin anew in
 * each, so theirs says whose it is; empty where the number is none.
 */
export function documentId(document: DocumentIdentity): string {
  const read = readDocumentNumber(document.number);
  if (!read) return "";
  const { serial, symbol } = read;
  const issuer = OF_A_PROVINCE.test(symbol) ? document.issuer : null;
  return [serial, documentYear(document), symbol, issuer && slug(issuer)].filter(Boolean).join("-").slice(0, 100);
}

/** Whether two are one document: the same folded number of the same year, or of a year that one does not say. */
export function isSameDocument(one: DocumentIdentity, other: DocumentIdentity): boolean {
  const [a, b] = [readDocumentNumber(one.number), readDocumentNumber(other.number)];
  if (!a || !b || a.serial !== b.serial || a.symbol !== b.symbol) return false;
  const [year, otherYear] = [documentYear(one), documentYear(other)];
  if (year !== null && otherYear !== null && year !== otherYear) return false;
  return !OF_A_PROVINCE.test(a.symbol) || slug(one.issuer) === slug(other.issuer);
}

function bare(serial: string): string {
  return serial.replace(/^0+(?=\d)/, "");
}

function slug(text: string): string {
  return withoutMarks(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join("-");
}
