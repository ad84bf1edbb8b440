import type { IsoDate } from "@/lib/domain/period/period";
import type { Agencies } from "@/lib/domain/project/written-project";
import { formatLongDate } from "@/lib/format/date";

/** The province's department: "Sở Công Thương tỉnh Quảng Trị". */
export function provincialDepartment({ office, province }: Agencies): string {
  return `${office} ${province.fullName}`;
}

/** The province's people's committee: "Ủy ban nhân dân tỉnh Quảng Trị". */
export function peoplesCommittee({ province }: Agencies): string {
  return `Ủy ban nhân dân ${province.fullName}`;
}

/** Địa danh và thời gian (NĐ 30/2020); a paper not yet dated leaves room for the day. */
export function placeAndDay({ province }: Agencies, day: IsoDate | null): string {
  return `${province.name}, ${day ? formatLongDate(day, "vi") : "ngày ….. tháng ….. năm ………"}`;
}
