/** What is refused of an entry of a register (sổ theo dõi), and of a sheet of one. */
export type RegisterRefusal =
  | { code: "register.unit-unknown" }
  | { code: "register.project-unknown"; project: string; field: string }
  | { code: "register.indicator-unknown"; indicator: string }
  | { code: "register.repeated" }
  | { code: "register.stale"; version: number }
  | { code: "register.removed" }
  | { code: "register.fields-refused" }
  | { code: "register.busy" }
  | { code: "register.nothing-new" };
