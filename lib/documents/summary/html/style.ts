/** The looks of the page for a meeting room: large type, one slide at a time; all of them when it is printed. */
export const STYLE = `
:root { color-scheme: light; font-family: "Be Vietnam Pro", "Segoe UI", Roboto, Arial, sans-serif; line-height: 1.5; }
body { margin: 0; color: #1d1e22; background: #fff; }
.slide { padding: 3vh 5vw; font-size: clamp(18px, 2.4vw, 34px); }
h1, h2 { line-height: 1.3; margin: 0 0 2vh; border-bottom: 4px solid #9b1c20; padding-bottom: 1vh; }
table { border-collapse: collapse; width: 100%; font-size: 0.78em; }
caption { text-align: left; font-weight: 600; padding-bottom: 1vh; }
th, td { border-bottom: 1px solid #b9b4a8; padding: 0.35em 0.6em; text-align: right; font-variant-numeric: tabular-nums; }
th:first-child { text-align: left; font-weight: 400; }
thead th, .strong th, .strong td { font-weight: 600; }
.hint { color: #5c606a; font-size: 0.7em; }
.shown .slide { display: none; box-sizing: border-box; min-height: 100vh; }
.shown .slide.now { display: block; }
@media print { .shown .slide { display: block; min-height: 0; break-after: page; } .hint { display: none; } }
`;
