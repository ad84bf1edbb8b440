import { asked, kept, oneOf, shown, summed } from "./field";
import type { RegisterRecord } from "./register-record";

/** Registers of products and how they are sold: bình chọn, hội chợ, gian hàng, phòng trưng bày, thương hiệu, liên kết tiêu thụ. */
export const SELLING = {
  products: {
    public: true,
    personal: false,
    choice: "level",
    fields: {
      year: asked("year"),
      level: oneOf("COMMUNE", "PROVINCE", "REGION", "NATION"),
      round: shown("text"),
      establishment: asked("text"),
      certificate: shown("text"),
      certifiedOn: shown("day"),
      note: kept("long-text"),
    },
  },
  fairs: {
    public: true,
    personal: false,
    choice: null,
    fields: {
      year: asked("year"),
      venue: asked("text"),
      opensOn: shown("day"),
      closesOn: kept("day"),
      booths: summed("count"),
      establishments: summed("count"),
      sales: summed("money"),
      fairProject: shown("project"),
      note: kept("long-text"),
    },
  },
  booths: {
    public: true,
    personal: false,
    choice: null,
    fields: {
      year: asked("year"),
      fair: asked("text"),
      establishment: asked("text"),
      goods: shown("text"),
      booths: summed("count"),
      sales: summed("money"),
      note: kept("long-text"),
    },
  },
  showrooms: {
    public: true,
    personal: false,
    choice: null,
    fields: {
      year: shown("year"),
      site: asked("text"),
      operator: asked("text"),
      openedOn: shown("day"),
      squareMetres: summed("count"),
      goodsShown: summed("count"),
      showroomProject: kept("project"),
      note: kept("long-text"),
    },
  },
  brands: {
    public: true,
    personal: false,
    choice: null,
    fields: {
      year: asked("year"),
      establishment: asked("text"),
      certificate: shown("text"),
      certifiedOn: shown("day"),
      fundSupport: summed("money"),
      brandProject: kept("project"),
      note: kept("long-text"),
    },
  },
  "trade-links": {
    public: false,
    personal: false,
    choice: null,
    fields: {
      year: asked("year"),
      seller: asked("text"),
      buyer: asked("text"),
      goods: shown("text"),
      agreedOn: shown("day"),
      agreedValue: summed("money"),
      note: kept("long-text"),
    },
  },
} as const satisfies Record<string, RegisterRecord>;
