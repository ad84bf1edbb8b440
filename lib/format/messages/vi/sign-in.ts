/** Words of the sign-in page. */
export const signIn = {
  title: "Đăng nhập",
  lead: "Dành cho cán bộ Sở Công Thương, Trung tâm khuyến công, Cục và ban tổ chức hội nghị. Số liệu công khai xem được không cần đăng nhập.",
  email: "E-mail công vụ",
  password: "Mật khẩu",
  submit: "Đăng nhập",
  refused: "Chưa đăng nhập được",
  elsewhere: {
    title: "Đăng nhập ở địa chỉ {origin}",
    text: "Trang này đang mở dưới một tên khác; cổng chỉ nhận đăng nhập từ địa chỉ của mình.",
    open: "Mở {origin}",
  },
  needed: "Cần đăng nhập để mở trang vừa chọn; đăng nhập xong sẽ trở lại đúng trang đó.",
  already: "Đang đăng nhập với tên {name}.",
  office: "Đến việc của tôi",
  help: "Quên mật khẩu hoặc chưa có tài khoản: liên hệ quản trị hệ thống của đơn vị. Sau nhiều lần nhập sai, cổng yêu cầu chờ trước khi thử lại.",
  session: "Phiên đăng nhập kéo dài nhiều nhất 8 giờ và kết thúc sau 60 phút không sử dụng.",
} as const;
