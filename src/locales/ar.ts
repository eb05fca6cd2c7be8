import type { Messages } from '../settings/messages.ts'

const plurals = new Intl.PluralRules('ar')

interface Forms {
  zero: string
  one: string
  two: string
  /** With 3 to 10. */
  few: string
  /** With 11 to 99. */
  many: string
  /** With 100 and the like. */
  other: string
}

const plural = (count: number, forms: Forms): string => forms[plurals.select(count)]

const attemptsOf = (count: number, shown: string) =>
  plural(count, {
    zero: 'لا محاولات',
    one: 'محاولة واحدة',
    two: 'محاولتان',
    few: `${shown} محاولات`,
    many: `${shown} محاولة`,
    other: `${shown} محاولة`,
  })

const linksOf = (count: number, shown: string) =>
  plural(count, {
    zero: 'لا روابط',
    one: 'رابط واحد',
    two: 'رابطان',
    few: `${shown} روابط`,
    many: `${shown} رابطًا`,
    other: `${shown} رابط`,
  })

const domainsOf = (count: number, shown: string) =>
  plural(count, {
    zero: 'لا نطاقات',
    one: 'نطاق واحد',
    two: 'نطاقان',
    few: `${shown} نطاقات`,
    many: `${shown} نطاقًا`,
    other: `${shown} نطاق`,
  })

const samplesOf = (count: number, shown: string) =>
  plural(count, {
    zero: 'لا عيّنات',
    one: 'عيّنة واحدة',
    two: 'عيّنتان',
    few: `${shown} عيّنات`,
    many: `${shown} عيّنة`,
    other: `${shown} عيّنة`,
  })

/** The kit in Arabic: `<SettingsProvider locale="ar-EG" messages={ar}>`. */
export const ar: Messages = {
  dashboard: {
    title: 'القياسات',
    lastEvent: (ago) => `آخر حدث ${ago}`,
    noEvents: 'لا أحداث بعد',
    badFacts: (count, shown) =>
      plural(count, {
        zero: 'لا بيانات متروكة',
        one: 'تعذّر احتساب بيان واحد',
        two: 'تعذّر احتساب بيانين',
        few: `تعذّر احتساب ${shown} بيانات`,
        many: `تعذّر احتساب ${shown} بيانًا`,
        other: `تعذّر احتساب ${shown} بيان`,
      }),
    offline: 'غير متصل: الأرقام مما على هذا الجهاز',
    download: (panel) => `تنزيل CSV: ${panel}`,
  },
  stats: {
    totalLinks: 'مجموع الروابط',
    completedLinks: 'المكتملة',
    deletedLinks: 'المحذوفة',
    pendingProcessing: 'قيد المعالجة',
    failedProcessing: 'الفاشلة',
    linksToday: 'روابط اليوم',
    linksThisWeek: 'روابط هذا الأسبوع',
    interactionsToday: 'تفاعلات اليوم',
    successRate: 'نسبة النجاح',
    avgMs: 'متوسط المدة',
    p50Ms: 'وسيط المدة',
    p95Ms: 'المئين ٩٥ للمدة',
    p99Ms: 'المئين ٩٩ للمدة',
  },
  statsCard: { target: (shown) => `من ${shown}` },
  change: {
    lastWeek: 'مقارنة بالأسبوع الماضي',
    daysAgo: (count, shown) =>
      plural(count, {
        zero: 'مقارنة باليوم',
        one: 'مقارنة بالأمس',
        two: 'مقارنة بما قبل يومين',
        few: `مقارنة بما قبل ${shown} أيام`,
        many: `مقارنة بما قبل ${shown} يومًا`,
        other: `مقارنة بما قبل ${shown} يوم`,
      }),
    rangeBefore: (range) => `مقارنة بالفترة السابقة (${range})`,
    up: (shown) => `زيادة ${shown}`,
    down: (shown) => `نقص ${shown}`,
    fromNone: 'جديد',
    none: 'بلا تغيير',
    points: (count, shown) =>
      plural(count, {
        zero: `${shown} نقطة مئوية`,
        one: `${shown} نقطة مئوية`,
        two: `${shown} نقطة مئوية`,
        few: `${shown} نقاط مئوية`,
        many: `${shown} نقطة مئوية`,
        other: `${shown} نقطة مئوية`,
      }),
    better: 'أفضل',
    worse: 'أسوأ',
  },
  linksChart: {
    total: (shown, range) => `${shown} خلال ${range}`,
    previous: (range) => `الفترة السابقة (${range})`,
    chart: 'رسم',
    table: 'جدول',
    view: 'طريقة العرض',
    metric: 'المعدود',
    when: 'التاريخ',
    weekOf: (date) => `الأسبوع من ${date}`,
    inProgress: 'لم ينتهِ بعد',
    notTracked: 'قبل بدء القياس',
    trackingSince: (date) => `القياس منذ ${date}`,
    selected: 'محدَّد',
    howToSelect: 'تنقّل بين الأيام بمفاتيح الأسهم، وحدّد يومًا بمفتاح الإدخال.',
    otherKinds: 'أنواع أخرى',
    metrics: {
      links: {
        title: 'الروابط عبر الزمن',
        name: 'الروابط',
        tableName: 'جدول الروابط عبر الزمن',
        empty: 'لا روابط بعد',
        emptyHint: 'تظهر الروابط هنا عند إنشائها.',
        summary: (total, range, highest, when) =>
          `أُنشئ من الروابط ${total} خلال ${range}؛ وأكثرها، ${highest}، في ${when}.`,
      },
      interactions: {
        title: 'التفاعلات عبر الزمن',
        name: 'التفاعلات',
        tableName: 'جدول التفاعلات عبر الزمن',
        empty: 'لا تفاعلات بعد',
        emptyHint: 'تظهر التفاعلات هنا عند استخدام الروابط.',
        summary: (total, range, highest, when) =>
          `عدد التفاعلات ${total} خلال ${range}؛ وأكثرها، ${highest}، في ${when}.`,
      },
    },
  },
  topDomains: {
    title: 'أكثر النطاقات',
    domains: domainsOf,
    domainsOn: (count, shown, date) => `${domainsOf(count, shown)} في ${date}`,
    others: (count, shown) =>
      plural(count, {
        zero: 'لا غيرها',
        one: 'نطاق آخر',
        two: 'نطاقان آخران',
        few: `${shown} نطاقات أخرى`,
        many: `${shown} نطاقًا آخر`,
        other: `${shown} نطاق آخر`,
      }),
    unknown: 'غير معروف',
    empty: 'لا نطاقات بعد',
    emptyHint: 'تظهر نطاقات الروابط هنا عند إنشائها.',
    emptyOn: (date) => `لا روابط في ${date}`,
  },
  processingPerformance: {
    title: 'أداء المعالجة',
    attempts: (count, shown, range) =>
      range === undefined ? attemptsOf(count, shown) : `${attemptsOf(count, shown)} خلال ${range}`,
    attemptsOn: (count, shown, date) => `${attemptsOf(count, shown)} في ${date}`,
    successRate: 'نسبة النجاح',
    completedOf: (completed, processed) => `${completed} من ${processed}`,
    processed: 'مجموع ما عولج',
    cancelled: (count, shown) =>
      plural(count, {
        zero: 'ولا محاولات ملغاة',
        one: 'ومحاولة ملغاة',
        two: 'ومحاولتان ملغاتان',
        few: `و${shown} محاولات ملغاة`,
        many: `و${shown} محاولة ملغاة`,
        other: `و${shown} محاولة ملغاة`,
      }),
    average: 'المتوسط',
    median: 'الوسيط',
    p95: 'المئين ٩٥',
    p99: 'المئين ٩٩',
    distribution: 'توزيع المدد',
    samples: samplesOf,
    fewSamples: (count, shown) => `${samplesOf(count, shown)} فقط`,
    between: (from, to) => `من ${from} إلى ${to}`,
    holdsP95: 'فيه المئين ٩٥',
    above: (limit) => `فوق ${limit}`,
    below: (limit) => `تحت ${limit}`,
    warning: 'تحذير',
    bad: 'سيّئ',
    noSamples: 'لا مدد',
    empty: 'لا محاولات بعد',
    emptyHint: 'يظهر سير المعالجة هنا متى انتهت محاولة.',
  },
  recentErrors: {
    title: 'آخر الأخطاء',
    unresolved: (count, shown, listed) =>
      count === 0 ? 'عولج كل المعروض' : `لم يُحلّ من المعروض ${shown} من ${listed}`,
    when: 'متى',
    page: 'الصفحة',
    error: 'الخطأ',
    state: 'الحالة',
    failed: 'فشل',
    retrying: 'محاولة جديدة',
    recovered: 'تمّ الحل',
    attempt: (shown) => `المحاولة ${shown}`,
    unknownLink: 'رابط غير معروف',
    noMessage: '(بلا رسالة)',
    showText: 'عرض الكل',
    hideText: 'عرض أقل',
    textName: 'نص الخطأ كاملًا',
    cutText: (shown, length) => `أول ${shown} من ${length} من الأحرف`,
    waiting: (_, shown) => `الجديد: ${shown}`,
    empty: 'لا أخطاء',
    emptyHint: 'تظهر المحاولات الفاشلة هنا، مع ما آلت إليه.',
    emptyOn: (date) => `لا أخطاء في ${date}`,
    narrowed: (to) => `مقصور على ${to}.`,
    allStates: 'كل الحالات',
    view: 'عرض الأخطاء',
    all: 'الكل',
    grouped: 'مجمّعة',
    retry: 'إعادة المحاولة',
    retryAll: (count, shown) =>
      plural(count, {
        zero: 'لا شيء يُعاد',
        one: 'إعادة محاولة الفاشل',
        two: 'إعادة محاولة الفاشلين',
        few: `إعادة محاولة ${shown} فاشلة`,
        many: `إعادة محاولة ${shown} فاشلًا`,
        other: `إعادة محاولة ${shown} فاشل`,
      }),
    retryPending: 'تجري الإعادة…',
    retryFailed: (reason) => `تعذّرت الإعادة: ${reason}`,
    copy: 'نسخ',
    copied: 'نُسخ',
    copyFailed: 'تعذّر النسخ: حدّد النص بدلًا من ذلك',
    last: 'آخرها',
    often: 'كم مرة',
    attempts: attemptsOf,
    links: linksOf,
    first: (ago) => `أولها ${ago}`,
    groupUnresolved: (_, shown) => `غير محلول: ${shown}`,
  },
  metricsHistory: {
    title: 'تاريخ القياسات',
    trackingSince: (date) => `القياس منذ ${date}`,
    totalLinks: 'المجموع',
    completedLinks: 'المكتملة',
    pendingProcessing: 'قيد المعالجة',
    failedProcessing: 'الفاشلة',
    linksPlot: 'الروابط',
    processingPlot: 'المعالجة',
    source: 'المصدر',
    recorded: 'مسجَّل',
    derived: 'مستنتَج',
    recordedDots: 'سجّلته لقطة',
    derivedLines: 'مستنتَج من النشاط',
    chart: 'رسم',
    table: 'جدول',
    tableName: 'جدول تاريخ القياسات',
    view: 'طريقة العرض',
    when: 'التاريخ',
    summary: (from, to) => `من ${from} إلى ${to}.`,
    moved: (name, first, last) => `${name}: ${first} ثم ${last}.`,
    empty: 'لا تاريخ بعد',
    emptyHint: 'تظهر أرقام كل يوم هنا متى أُنشئت الروابط.',
  },
  ranges: {
    '24h': '٢٤ ساعة',
    '7d': '٧ أيام',
    '30d': '٣٠ يومًا',
    '90d': '٩٠ يومًا',
    '1y': 'سنة واحدة',
  },
  selection: {
    range: 'الفترة',
    selected: 'مقصور على',
    remove: (name) => `إزالة ${name}`,
    allDays: 'كل الأيام',
    allDomains: 'كل النطاقات',
    nothing: (names) => `مقصور على ${names}. أزل ذلك لترى المزيد.`,
  },
  lists: {
    showMore: (shown) => `عرض ${shown} أخرى`,
  },
  states: {
    loading: 'جارٍ التحميل',
    failed: 'تعذّر عرض هذا',
    retry: 'حاول مجددًا',
    justNow: 'الآن',
  },
}
