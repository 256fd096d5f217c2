/** The look of the sandbox's pages: quiet, readable, light and dark, with a band that says what it is. */
export const styleSheet = `
:root{color-scheme:light dark;--ink:#16202c;--soft:#5a6878;--line:#d8dee6;--ground:#f2f4f7;--card:#fff;--accent:#1d5fd1;--band:#7a3d00;--bandground:#ffe9cc}
@media(prefers-color-scheme:dark){:root{--ink:#e8edf3;--soft:#9fadbd;--line:#2d3947;--ground:#10161d;--card:#19222c;--accent:#7db0ff;--band:#ffd9a3;--bandground:#3d2a10}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
.band{background:var(--bandground);color:var(--band);padding:.6rem 1rem;text-align:center;font-weight:600}
main{max-width:34rem;margin:1.5rem auto;padding:0 1rem}
main.wide{max-width:76rem}
h1{font-size:1.4rem;margin:.2rem 0 .6rem}
h2{font-size:1.1rem;margin:1.6rem 0 .6rem}
p{margin:.4rem 0}
.soft{color:var(--soft);font-size:.9rem}
.card,fieldset{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1rem;margin:0 0 1rem}
legend{font-weight:600;padding:0 .4rem}
label.choice{display:flex;gap:.7rem;align-items:flex-start;padding:.45rem 0;cursor:pointer}
label.choice span{display:block}
input[type=radio],input[type=checkbox]{width:1.15rem;height:1.15rem;margin-top:.2rem;accent-color:var(--accent);flex:none}
button,.button{font:inherit;font-weight:600;padding:.6rem 1rem;border-radius:9px;border:1px solid var(--line);background:var(--card);color:var(--ink);cursor:pointer}
button.main{background:#1d5fd1;border-color:#1d5fd1;color:#fff;width:100%}
button:focus-visible,input:focus-visible,a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.row{display:flex;gap:.6rem;flex-wrap:wrap;align-items:center}
.row>button{flex:1}
main.wide .row>button{flex:none}
details{margin:.8rem 0}
summary{cursor:pointer;color:var(--soft)}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
code{font:13px/1.4 ui-monospace,monospace;overflow-wrap:anywhere}
.scroll{overflow-x:auto}
.sheet{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:.8rem}
.sheet figure{margin:0;background:var(--card);border:1px solid var(--line);border-radius:10px;overflow:hidden}
.sheet img{display:block;width:100%;height:150px;object-fit:cover;background:var(--line)}
.sheet figcaption{padding:.4rem .6rem;font-size:.8rem;line-height:1.35}
.sheet .soft{font-size:.75rem}
input[type=text],input[type=number],select{font:inherit;padding:.45rem .6rem;border-radius:8px;border:1px solid var(--line);background:var(--card);color:var(--ink);max-width:100%}
.bad{color:#b3261e}
@media(prefers-color-scheme:dark){.bad{color:#ff9b92}}
`
