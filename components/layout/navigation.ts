import { type OfficePlace, ROLES, type Role } from "@/lib/domain/access/roles";

/** A place of the portal's rail; `icon` is the path of a 24 × 24 drawing. */
export type Place = {
  readonly key: OfficePlace | "overview" | "plans" | "projects" | "reports" | "conferences" | "search" | "figures";
  readonly href: string;
  readonly icon: string;
};

/** Every place, in the rail's order; an office place is for the roles whose record names it, the others for anyone. */
export const PLACES: readonly Place[] = [
  { key: "office", href: "/office", icon: "M4 6h16v13H4zM9 6V4h6v2M8 12l2.5 2.5L16 10" },
  { key: "overview", href: "/", icon: "M4 20V10M10 20V4M16 20v-8M22 20H2" },
  { key: "plans", href: "/plans", icon: "M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7" },
  { key: "projects", href: "/projects", icon: "M3 7h7l2 2h9v10H3zM3 12h18" },
  {
    key: "vouchers",
    href: "/vouchers",
    icon: "M5 3h14v18l-3-2-2 2-2-2-2 2-2-2-3 2zM9 8h6M9 12h6",
  },
  { key: "reports", href: "/reports", icon: "M5 3h14v18H5zM9 8h6M9 12h6M9 17l1.5 1.5L14 15" },
  {
    key: "conferences",
    href: "/conferences",
    icon: "M4 5h16v9H4zM12 14v6M8 20h8M8 9h8",
  },
  { key: "search", href: "/search", icon: "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M15.5 15.5L21 21" },
  { key: "figures", href: "/figures", icon: "M12 7c-2-2-5-2-8-2v13c3 0 6 0 8 2 2-2 5-2 8-2V5c-3 0-6 0-8 2zv13" },
  {
    key: "admin",
    href: "/admin/accounts",
    icon: "M9 5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7M2 20c0-4 3-6 7-6s7 2 7 6M16 6h6M19 3v6",
  },
];

const OPEN: readonly Place["key"][] = ["overview", "plans", "projects", "reports", "conferences", "search", "figures"];

/** What the rail shows: public pages to anyone, the rest to the roles that use it. */
export function placesFor(role: Role | null): readonly Place[] {
  const own: readonly Place["key"][] = role === null ? [] : ROLES[role].navigation;
  return PLACES.filter(({ key }) => OPEN.includes(key) || own.includes(key));
}

/** Whether an address lies in a place: the overview owns the dashboards too. */
export function isIn(place: Place, path: string): boolean {
  if (place.key === "admin") return path.startsWith("/admin/");
  if (place.key === "figures" && (path === "/check" || path === "/registers" || path.startsWith("/registers/")))
    return true;
  if (place.key !== "overview") return path === place.href || path.startsWith(`${place.href}/`);
  return path === "/" || ["/regions", "/provinces", "/explain"].some((start) => path.startsWith(start));
}
