import type { HeadsToMail } from "@/lib/domain/office/audit-head";
import { vietnamDay } from "@/lib/domain/period/period";
import { formatDate, formatInstant } from "./date";
import { fill } from "./fill";
import { notices } from "./messages/vi/notices";
import type { Letter } from "./notice-letter";
import { formatCount } from "./number";
import { oneLine } from "./one-line";

const WORDS = {
  subject: "Mục cuối nhật ký kiểm toán ngày {day}",
  kept: "Dưới đây là mục cuối của {count} chuỗi nhật ký kiểm toán lúc {time}: tên chuỗi, số thứ tự và mã SHA-256. Xin lưu thư này ở nơi người quản trị cơ sở dữ liệu không sửa được.",
  checked:
    "Khi cần đối chiếu, chép nguyên các dòng trong ngoặc nhọn vào một tệp và giao cho người vận hành cổng. Mục nào không còn nguyên thì nhật ký đã bị sửa hoặc cắt sau thời điểm này.",
};

/**
 * The mail that gives an auditor the audit trail's heads to keep: one JSON object a line, as `verify --heads` reads them.
 * In Vietnamese; auditors choose no language of their mail.
 */
export function headsLetter({ fullName, heads }: HeadsToMail, at: Date): Letter {
  const { letter } = notices;
  return {
    subject: fill(WORDS.subject, { day: formatDate(vietnamDay(at), "vi") }),
    text: [
      fill(letter.greeting, { name: oneLine(fullName) }),
      fill(WORDS.kept, { count: formatCount(heads.length, "vi"), time: formatInstant(at, "vi") }),
      heads.map(({ chain, sequence, hash }) => JSON.stringify({ chain, sequence, hash })).join("\n"),
      WORDS.checked,
      `--\n${letter.automatic}`,
    ].join("\n\n"),
  };
}
