import { useLocale, useTranslations } from "next-intl";
import type { ReserveStanding } from "@/lib/domain/reserve/reserve-list";
import { formatCount } from "@/lib/format/number";

/** Where a đề án stands in reserve: "Đứng thứ 3 trong danh sách dự phòng năm 2027." */
export function ReserveLine({ standing: { year, rank } }: { standing: ReserveStanding }) {
  const words = useTranslations("reserve");
  return (
    <p className="mb-4 text-sm">{words("standing", { rank: formatCount(rank, useLocale()), year: String(year) })}</p>
  );
}
