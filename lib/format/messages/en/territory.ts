import type { Translated } from "../translated";
import type { territory as vietnamese } from "../vi/territory";

/** Words of the tile map, in English. */
export const territory: Translated<typeof vietnamese> = {
  title: "Map",
  label: "Tile map of the provinces: executed against plan",
  islands: "Hoàng Sa islands (Đà Nẵng), Trường Sa islands (Khánh Hòa)",
  shade: {
    "under-25": "under 25%",
    "under-50": "25–50%",
    "under-75": "50–75%",
    "to-100": "75–100%",
    over: "over plan",
  },
};
