import type { FundColumn } from "../fund";
import { periodIn, yearIn } from "./period-words";
import { has, lastOf, phrases } from "./phrases";
import { lastPlace } from "./places";
import type { SpokenMeasure, Words } from "./subject";

const PLAN = phrases(["ke hoach", "kh", "du toan", "duoc duyet", "duoc giao", "giao", "phe duyet"]);
const DONE = phrases(["thuc hien", "giai ngan", "su dung"]);
const ESTIMATED = phrases(["uoc"]);
const SETTLED = phrases(["quyet toan"]);
const RELEASED = phrases(["phan bo"]);
const COMMITTED = phrases(["ky hop dong"]);
const SAME_PERIOD = phrases(["cung ky", "cung thoi ky", "cung ki"]);
const MEANT = phrases(["de thuc hien", "nham thuc hien", "giao thuc hien", "ke hoach thuc hien", "du toan thuc hien"]);
const CARRIED_OUT = phrases(["thuc hien ke hoach", "ke hoach duoc duyet thuc hien", "thuc hien theo ke hoach"]);
const NATIONAL = phrases(["kcqg", "quoc gia", "trung uong"]);
const PROVINCIAL = phrases(["kcdp", "dia phuong"]);
const BOTH = phrases([
  ...["kcqg va kcdp", "quoc gia va dia phuong", "quoc gia va khuyen cong dia phuong", "hai nguon", "ca hai nguon"],
  ...["kcqg kcdp", "kcqg , kcdp", "kcqg + kcdp"],
]);
const WHOLE = phrases([
  "tong kinh phi",
  "tong ke hoach",
  "tong du toan",
  "tong so",
  "tong cong",
  "tong nguon",
  "kinh phi khuyen cong",
  "toan vung",
  "ca vung",
]);
/** Words that make "quốc gia" and "địa phương" something else than a fund. */
const NO_FUND =
  / (cap|muc tieu|thuong hieu|vuon|tieu bieu) quoc gia | (cac|nhieu|so|nhung|tai|o|moi|tung|theo|ve|tung) dia phuong /g;
const REGIONAL = phrases([
  "toan vung",
  "ca vung",
  "toan khu vuc",
  "cua vung",
  "trong vung",
  "khu vuc",
  "trong khu vuc",
]);
/** Words for a part of the programme, or for something else than its money: the figure is not the whole of a fund. */
const NARROW = phrases([
  ...["mo hinh", "may moc", "hoi cho", "dao tao", "hoi nghi", "san xuat sach hon", "sxsh", "thuong hieu", "tu van"],
  ...["thong tin tuyen truyen", "noi dung", "cum cong nghiep", "de an nhom", "trien lam", "gian hang", "binh chon"],
  ...[
    "gia tri san xuat",
    "gia tri gia tang",
    "doanh thu",
    "san luong",
    "xuat khau",
    "kim ngach",
    "chi so",
    "grdp",
    "gdp",
  ],
  ...["ngan sach", "tang truong kinh te", "ban le", "doi ung", "loi nhuan", "nop thue"],
]);

/** A reader of words for one text, which reads the same words once. */
export function wordReader(): (line: string) => Words {
  const read = new Map<string, Words>();
  return (line) => {
    const known = read.get(line);
    if (known) return known;
    const words = wordsIn(line);
    read.set(line, words);
    return words;
  };
}

/** What a stretch of words says of the figure it stands before (or of the one a percentage is taken of). */
function wordsIn(line: string): Words {
  const { measure, unsure } = measureIn(line);
  const { year, before } = yearIn(line);
  const place = lastPlace(line);
  const regional = lastOf(line, REGIONAL);
  const scope = regional > place.at ? null : place.id;
  return {
    ...{ measure, unsure, fund: fundIn(line), scope, year, yearBefore: before },
    through: periodIn(line) ?? (year !== null || before ? 12 : null),
    narrow: has(line, NARROW),
    samePeriod: has(line, SAME_PERIOD),
    saysRegion: scope === null && regional >= 0,
  };
}

function measureIn(line: string): { measure: SpokenMeasure | null; unsure: boolean } {
  const sure = (measure: SpokenMeasure) => ({ measure, unsure: false });
  const plan = lastOf(line, PLAN);
  if (has(line, ESTIMATED)) return sure("ESTIMATE");
  if (lastOf(line, SETTLED) > plan) return sure("SETTLED");
  if (lastOf(line, RELEASED) >= 0) return sure("RELEASED");
  if (lastOf(line, COMMITTED) > plan) return sure("COMMITTED");
  const done = lastOf(line, DONE);
  if (has(line, MEANT)) return { measure: "PLAN", unsure: true };
  if (has(line, CARRIED_OUT)) return { measure: "ACTUAL", unsure: true };
  if (plan < 0 && done < 0) return { measure: null, unsure: false };
  return { measure: plan > done ? "PLAN" : "ACTUAL", unsure: plan >= 0 && done >= 0 };
}

function fundIn(given: string): FundColumn | null {
  const line = given.replace(NO_FUND, " | ");
  const [national, provincial] = [lastOf(line, NATIONAL), lastOf(line, PROVINCIAL)];
  if (has(line, BOTH)) return "ALL";
  if (national >= 0 || provincial >= 0) return national > provincial ? "KCQG" : "KCDP";
  return has(line, WHOLE) ? "ALL" : null;
}
