import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

/** Addresses that keep their path: the API, Next's own files, English pages and static files. */
const kept =
  "api(?:/|$)|_next(?:/|$)|en(?:/|$)|.*\\.(?:css|csv|gif|ico|jpg|js|json|map|png|svg|txt|webmanifest|webp|woff2?|xml)$";

/** The front door names the build it serves; Next itself builds and develops in its own folder. */
const config: NextConfig = {
  distDir: process.env.PAGES_FOLDER ?? ".next",
  typedRoutes: true,
  // Reached by the portal's own jobs alone, or where a bucket is named, and loaded from where they lie.
  serverExternalPackages: ["@aws-sdk/client-s3", "graphile-worker", "nodemailer"],
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  rewrites: async () => ({
    // Vietnamese has no prefix in the address bar; its pages live under /vi like English ones under /en.
    // The root comes last: each rule is applied to what the one before it made.
    beforeFiles: [
      { source: `/:path((?!${kept}).+)`, destination: "/vi/:path" },
      { source: "/", destination: "/vi" },
    ],
    afterFiles: [],
    fallback: [],
  }),
};

export default createNextIntlPlugin("./app/intl.ts")(config);
