import { Prisma } from "@/lib/db/generated/client";

/** An account with its role of this moment; `WHERE` and order follow. */
export const accountSelect = Prisma.sql`
  SELECT a.id, a.email, a.full_name AS "fullName", a.version, a.disabled_at IS NOT NULL AS disabled,
         a.must_change_password AS "firstPassword", g.role, g.unit_id AS "unitId", g.region_code AS "regionCode",
         (SELECT v.name FROM admin_unit_version v WHERE v.unit_id = g.unit_id ORDER BY v.valid_from DESC LIMIT 1) AS "unitName",
         to_char((g.valid_to AT TIME ZONE 'Asia/Ho_Chi_Minh') - interval '1 microsecond', 'YYYY-MM-DD') AS until,
         (SELECT count(*)::int FROM app_session s WHERE s.account_id = a.id AND s.revoked_at IS NULL
            AND s.expires_at > now() AND s.last_seen_at > now() - interval '60 minutes') AS sessions
  FROM account a
  LEFT JOIN role_grant g ON g.account_id = a.id AND tstzrange(g.valid_from, g.valid_to) @> now()`;
