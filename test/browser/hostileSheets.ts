/** What a page's own CSS may say, by kind: each is to leave the inside of the kit as it is. */
export const hostileSheets: Readonly<Record<string, string>> = {
  'elements as an old page styles them': `
    div { padding: 7px; border: 3px dotted red; background: pink; max-width: 90%; margin: 5px; }
    section, header, figure, figcaption, main, article {
      display: inline-block; padding: 20px; margin: 30px; border: 5px solid red; background: gold;
      float: left; min-height: 500px; opacity: 0.5; position: relative; left: 9px;
    }
    span { display: block; padding: 4px; font-size: 40px; color: red; width: 300px; float: right; }
    h1, h2, h3, h4, h5, h6, p {
      font: italic 900 50px/3 serif; margin: 40px; color: red; text-transform: uppercase;
      text-decoration: underline; letter-spacing: 5px; text-align: right; text-indent: 4em;
    }
    button {
      padding: 30px; border: 9px outset red; border-radius: 50%; background: red; color: white;
      font: 900 30px serif; text-transform: uppercase; width: 100%; appearance: auto; float: right;
    }
    table, td, th, tr, thead, tbody {
      border: 4px solid red; padding: 20px; background: gold; border-collapse: separate;
      border-spacing: 20px; text-align: center; vertical-align: bottom; width: auto;
    }
    tr:nth-child(even) { background: cyan; }
    ol, ul, li { list-style: square inside; padding-left: 60px; margin: 20px; display: list-item; }
    li::marker { content: "*"; color: red; font-size: 40px; }
    time { font-style: italic; border-bottom: 1px dotted red; }
    a, a:visited { color: red; }
    :is(div, span, p, li, section, button)::before { content: "x"; display: block; height: 30px; }
    :is(div, span, p, li, section, button)::after { content: "y"; float: right; clear: both; }`,
  'elements of drawings': `
    svg { fill: red; width: 10px; height: 10px; max-width: 20px; overflow: visible; stroke: lime;
      display: inline; vertical-align: bottom; padding: 9px; margin: 5px; border: 3px solid red; }
    path, line, circle, rect, g { fill: red; stroke: blue; stroke-width: 10px; opacity: 0.5;
      stroke-dasharray: 1 9; transform: rotate(20deg); stroke-linecap: square; r: 40px; }
    text, tspan { fill: red; font: 900 30px serif; letter-spacing: 9px; text-anchor: start;
      dominant-baseline: hanging; text-transform: uppercase; }
    stop { stop-color: red; stop-opacity: 1; }
    svg * { vector-effect: non-scaling-stroke; visibility: visible; pointer-events: all; }`,
  'everything at once': `
    body *, body *::before, body *::after {
      box-sizing: content-box; letter-spacing: 3px; line-height: 3; color: red; padding: 3px;
      margin: 2px; border: 1px solid red; outline: 2px solid red; text-shadow: 0 0 9px red;
      transition: all 0.3s; animation: hostile 1s infinite; min-width: 40px; word-spacing: 9px;
      background-color: gold; text-align: right; float: none; zoom: 1.1; filter: blur(1px);
      font-size: 19px; font-weight: 900; scroll-behavior: smooth; overflow-wrap: anywhere;
      text-rendering: geometricPrecision; user-select: all; stroke-width: 9px; rotate: 3deg;
    }
    body *:not(test-place)::before { content: "x"; }
    body *:not(test-place)::after { content: "y"; position: absolute; inset: 0; }
    @keyframes hostile { from { margin-left: 50px; color: blue; } to { opacity: 0; } }`,
  'everything at once, and important': `
    body *, body *::before, body *::after {
      box-sizing: content-box !important; letter-spacing: 3px !important; color: red !important;
      padding: 3px !important; border: 1px solid red !important; background: gold !important;
      font-size: 19px !important; line-height: 3 !important; text-transform: uppercase !important;
      border-radius: 0 !important; box-shadow: 0 0 9px red !important; opacity: 0.9 !important;
      transition: none !important; animation: none !important; max-width: 50px !important;
      fill: red !important; stroke: red !important; margin: 1px !important; float: left !important;
      display: inline-block !important; text-align: right !important; overflow: auto !important;
    }
    *:not(test-place)::before { content: "x" !important; }`,
  'important rules for elements': `
    div { display: block !important; padding: 30px !important; width: 200px !important; }
    span { display: inline-block !important; position: static !important; width: 9px !important; }
    button { all: unset !important; } h1, h2, p { margin: 30px !important; color: red !important; }
    svg { width: 90px !important; height: 90px !important; fill: red !important; }
    path, circle, line, text { fill: red !important; stroke: red !important; display: none !important; }
    ol, li { list-style: square !important; padding: 30px !important; }
    table, th, td { border: 3px solid red !important; padding: 20px !important; }
    section { border: none !important; background: none !important; padding: 0 !important; }`,
  'what a page hands down': `
    html { font-size: 62.5%; }
    body {
      color: red; font-size: 31px; font-style: italic; font-weight: 800; font-variant: small-caps;
      font-stretch: expanded; font-feature-settings: "tnum", "ss01"; font-kerning: none;
      font-size-adjust: 0.9; font-optical-sizing: none; font-synthesis: none;
      line-height: 3; letter-spacing: 4px; word-spacing: 9px; text-align: right;
      text-align-last: center; text-indent: 40px; text-transform: uppercase; text-shadow: 0 0 4px red;
      text-wrap: balance; text-underline-offset: 9px; text-emphasis: dot red; text-rendering: optimizeLegibility;
      white-space: pre; word-break: break-all; overflow-wrap: anywhere; line-break: anywhere;
      hyphens: auto; tab-size: 20; quotes: "<" ">"; list-style: square inside; caption-side: bottom;
      border-collapse: collapse; border-spacing: 20px; empty-cells: hide; orphans: 9; widows: 9;
      -webkit-text-fill-color: red; -webkit-text-stroke: 2px red; accent-color: red; caret-color: red;
      fill: red; stroke: red; stroke-width: 9px; text-anchor: end; paint-order: stroke;
      image-rendering: pixelated; scrollbar-color: red gold; cursor: crosshair;
    }`,
  'names of classes that frameworks use': `
    .flex, .grid, .block, .relative, .absolute, .truncate, .border, .p-5, .gap-4, .text-sm, .icon,
    .bar, .button, .switch, .skeleton, .plot, .card, .header, .title, .badge, .row, .col, .table,
    .container, .lucide, .lt-x, .label, .value, .chart, .focus-ring {
      display: none !important; color: red !important; border: 9px solid red !important;
    }
    .hidden { display: none !important; } .sr-only { position: static !important; }
    [class*="flex"], [class*="card"], [class*="col-"], [class^="lt"], [class*="text-"] {
      padding: 20px !important; color: red !important; float: left !important;
    }
    [class*="recharts"] { padding: 20px !important; color: red; fill: red; font-size: 40px; }`,
  'names and attributes': `
    [data-slot] { padding: 40px; background: red; display: block; }
    [data-slot="card-header"] { display: none !important; }
    [aria-hidden] { opacity: 0.2; width: 90px !important; } [aria-labelledby] { padding: 90px; }
    [aria-pressed="true"] { background: red !important; } [title] { cursor: help; color: red; }
    [role="group"] { display: flex !important; flex-direction: row !important; margin: 40px; }
    [role="application"] { width: 40px; transform: scale(2); } [tabindex] { outline: 9px solid red; }
    [role="alert"] { background: red; color: white; padding: 40px; } [dir] { text-align: left; }
    [id] { margin: 20px; border: 4px solid red; } [style] { padding: 30px !important; }
    [data-status] { min-height: 900px; } button[type="button"] { width: 400px; }`,
  'layers of an app': `
    @layer theme, base, components, utilities;
    @layer base { *, *::before, *::after { margin: 0; padding: 0; border: 0 solid red; box-sizing: content-box; }
      *, ::before, ::after { border-color: red; outline-color: red; }
      :not(test-place)::before { content: "x"; }
      h1, h2, h3, p, div, span, li, time { font: 900 40px serif; padding: 20px; color: red; float: left; }
      button, table, td, th, tr, ol { border: 4px solid red; padding: 40px; background: gold; }
      svg { display: block; vertical-align: middle; fill: red; stroke: red; padding: 9px; }
      li::marker { color: red; }
    }`,
  "Tailwind's preflight": `
    @layer theme, base, components, utilities;
    @layer base {
      *, ::after, ::before, ::backdrop, ::file-selector-button { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
      html, :host { line-height: 1.5; tab-size: 4; font-feature-settings: normal; -webkit-tap-highlight-color: transparent; }
      h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; }
      table { text-indent: 0; border-color: inherit; border-collapse: collapse; }
      ol, ul, menu { list-style: none; }
      img, svg, video, canvas, audio, iframe, embed, object { display: block; vertical-align: middle; }
      button, input, select { font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0; background-color: transparent; opacity: 1; }
      [hidden]:where(:not([hidden="until-found"])) { display: none !important; }
    }`,
  'variables of an older Tailwind': `
    *, ::before, ::after, ::backdrop {
      --tw-border-spacing-x: 0; --tw-border-spacing-y: 0; --tw-translate-x: 0; --tw-rotate: 0;
      --tw-ordinal: ; --tw-slashed-zero: ; --tw-numeric-figure: ; --tw-numeric-spacing: ;
      --tw-numeric-fraction: ; --tw-ring-inset: ; --tw-ring-offset-width: 0px; --tw-blur: ;
      --tw-ring-offset-color: #fff; --tw-ring-color: rgb(59 130 246 / 0.5); --tw-shadow: 0 0 #0000;
      --tw-ring-offset-shadow: 0 0 #0000; --tw-ring-shadow: 0 0 #0000; --tw-shadow-colored: 0 0 #0000;
      --spacing: 40px; --text-sm: 40px; --lt-x: 1; --color-telemetry-card: red; --radius-lg: 40px;
    }`,
}
