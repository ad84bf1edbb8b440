/** What is refused of a reserve list (danh sách dự phòng). */
export type ReserveRefusal =
  | { code: "reserve.stale"; year: number; version: number }
  | { code: "reserve.too-long"; most: number }
  | { code: "reserve.left-out"; projects: readonly string[] }
  | { code: "reserve.not-in-list"; project: string }
  | { code: "reserve.not-open"; year: number; projects: readonly string[] };
