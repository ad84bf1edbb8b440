import type { Unit } from "./units";

/** Spellings that cannot be derived from a unit's own names, for each lineage that bears the name. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  "Hồ Chí Minh": ["TP. HCM", "TP.HCM", "TP HCM", "TPHCM", "HCM", "TP. Hồ Chí Minh", "TP Hồ Chí Minh", "Sài Gòn"],
  "Bà Rịa - Vũng Tàu": ["Bà Rịa–Vũng Tàu", "Bà Rịa Vũng Tàu", "Bà Rịa-Vũng Tàu", "BR-VT", "BRVT", "Vũng Tàu"],
  "Thừa Thiên Huế": ["Thừa Thiên-Huế", "Thừa Thiên - Huế", "TT Huế", "TT. Huế", "Huế"],
  Huế: ["Thừa Thiên Huế", "TP. Huế", "TP Huế"],
  "Đắk Lắk": ["Đăk Lăk", "Đắc Lắc", "Đak Lak", "Daklak"],
  "Đắk Nông": ["Đăk Nông", "Đắc Nông", "Đak Nông"],
  "Kon Tum": ["Kontum", "Công Tum"],
  "Gia Lai": ["Gialai"],
  "Hà Nội": ["TP. Hà Nội", "TP Hà Nội", "HN"],
  "Hải Phòng": ["TP. Hải Phòng", "TP Hải Phòng"],
  "Đà Nẵng": ["TP. Đà Nẵng", "TP Đà Nẵng"],
  "Cần Thơ": ["TP. Cần Thơ", "TP Cần Thơ"],
  "Bắc Kạn": ["Bắc Cạn"],
};

/** Old and new placing of the tone mark: Hòa and Hoà, Thanh Hóa and Thanh Hoá. */
const OTHER_TONE_PLACE: readonly (readonly [string, string])[] = [
  ["òa", "oà"],
  ["óa", "oá"],
];

function toneVariants(name: string): string[] {
  return OTHER_TONE_PLACE.filter(([usual]) => name.includes(usual)).map(([usual, other]) =>
    name.replaceAll(usual, other),
  );
}

/** Other spellings under which a province is met in texts and sheets. */
export function aliasRows(units: readonly Unit[]): { unit_id: string; alias: string }[] {
  return units.flatMap((unit) => {
    const names = new Set(unit.versions.flatMap((version) => [version.name, version.fullName]));
    const aliases = new Set<string>();
    for (const name of names) {
      for (const alias of [...(WRITTEN[name] ?? []), ...toneVariants(name)]) aliases.add(alias.normalize("NFC"));
    }
    return [...aliases].filter((alias) => !names.has(alias)).map((alias) => ({ unit_id: unit.unitId, alias }));
  });
}
