package qicao.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;

/** The page in a real browser; without chromium and chromedriver these tests are skipped. */
final class StudioPageTest {
    private static final String NAME = "全市秋粮收购工作动员部署会";
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir
    static Path downloads;

    private static ChromeDriverService service;
    private static RemoteWebDriver browser;

    @TempDir
    Path folder;

    private Studio studio;

    private static Path program(String name) {
        return Stream.of("/usr/bin/" + name, "/usr/local/bin/" + name)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of(""));
    }

    @BeforeAll
    static void openBrowser() throws IOException {
        Path chromium = program("chromium");
        Path driver = program("chromedriver");
        boolean there = !chromium.toString().isEmpty() && !driver.toString().isEmpty();
        if (!there) {
            System.out.println("StudioPageTest is skipped: no chromium and chromedriver here");
        }
        assumeTrue(there);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--lang=zh-CN",
                "--window-size=1280,900");
        options.setExperimentalOption(
                "prefs",
                Map.of("download.default_directory", downloads.toString(), "download.prompt_for_download", false));
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(driver.toString()))
                .usingAnyFreePort()
                .build();
        service.start();
        browser = new RemoteWebDriver(service.getUrl(), options);
        browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.quit();
            service.stop();
        }
    }

    @BeforeEach
    void start() throws IOException {
        studio = Studio.start(
                        folder, 0, new MessageCatalog(Language.CHINESE), InstantSource.system(), StudioTests::fail)
                .orElseThrow();
        browser.manage().window().setSize(new Dimension(1280, 900));
        browser.get(studio.url());
        by(".types button");
    }

    @AfterEach
    void stop() throws IOException {
        List<String> logged = browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
        // Before the studio goes, so that the page does not look for it.
        browser.get("about:blank");
        browser.manage().logs().get(LogType.BROWSER);
        studio.close();
        assertThat(logged).as("the console of the browser").isEmpty();
    }

    private static WebElement by(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private static WebElement button(String text) {
        return browser.findElement(By.xpath("//button[contains(normalize-space(.), '" + text + "')]"));
    }

    private static WebElement field(String path) {
        return by(".form [data-path='" + path + "']");
    }

    private static String page() {
        return by(".page").getText();
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        new WebDriverWait(browser, LONGEST)
                .ignoring(StaleElementReferenceException.class)
                .until(any -> condition.getAsBoolean());
    }

    private static void awaitPage(String... texts) {
        await(() -> Stream.of(texts).allMatch(text -> page().contains(text)));
    }

    /** Clicks what may be drawn anew while it is looked for. */
    private static void click(String selector) {
        await(() -> {
            by(selector).click();
            return true;
        });
    }

    private static void begin() {
        button("动员部署会").click();
        field("会议.名称").sendKeys(NAME);
        field("任务[0].题").sendKeys("备好仓容");
        field("任务[0].内容").sendKeys("腾空检修仓库86座");
        awaitPage("在" + NAME + "上的讲话", "腾空检修仓库86座");
    }

    private Path saved() {
        await(() -> Files.exists(folder.resolve(NAME + ".yaml")));
        return folder.resolve(NAME + ".yaml");
    }

    @Test
    void whatIsTypedStandsOnThePageAndInTheFile() throws IOException {
        begin();
        by(".form").click();
        field("日期").sendKeys("2026年9月20日");
        awaitPage("2026年9月20日");
        Path file = saved();
        await(() -> by(".saved").getText().startsWith("已保存"));
        assertThat(Files.readString(file)).isEqualTo("""
                会议类型: 动员部署会
                会议:
                  名称: %s
                日期: 2026年9月20日
                任务:
                  - 题: 备好仓容
                    内容: 腾空检修仓库86座
                """.formatted(NAME));
    }

    @Test
    void nothingIsDraftedWhileAnInputMethodComposes() {
        begin();
        WebElement name = field("会议.主题");
        name.click();
        browser.executeScript("""
                const field = arguments[0];
                window.calls = 0;
                const own = window.fetch;
                window.fetch = (...all) => { if (all[0].endsWith('/draft')) window.calls++; return own(...all); };
                field.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true}));
                for (const text of ["q", "qiu", "qiu'liang"]) {
                  field.value = text;
                  field.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));
                }
                """, name);
        browser.executeAsyncScript("setTimeout(arguments[0], 400)");
        assertThat(browser.executeScript("return window.calls")).isEqualTo(0L);
        browser.executeScript("""
                const field = arguments[0];
                field.value = '秋粮收购';
                field.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true, data: '秋粮收购'}));
                """, name);
        await(() -> Long.valueOf(1).equals(browser.executeScript("return window.calls")));
        assertThat(name.getAttribute("value")).isEqualTo("秋粮收购");
    }

    @Test
    void aHoleLeadsToItsField() {
        button("动员部署会").click();
        awaitPage("待补");
        by(".page mark[data-hole='会议.名称']").click();
        assertThat(browser.switchTo().activeElement().getAttribute("data-path")).isEqualTo("会议.名称");
        assertThat(by(".holes").getText()).startsWith("待补");
        by(".holes").click();
        assertThat(browser.switchTo().activeElement().getAttribute("data-path")).isNotBlank();
    }

    @Test
    void aFactOnThePageLeadsToItsFieldAndIsMarkedThere() {
        begin();
        field("会议.名称").click();
        by(".page [data-path='任务[0].内容']").click();
        assertThat(browser.switchTo().activeElement().getAttribute("data-path")).isEqualTo("任务[0].内容");
        await(() -> by(".page .now").getText().contains("腾空检修仓库86座"));
    }

    @Test
    void itemsAreAddedMovedAndStruck() throws IOException {
        begin();
        by("[data-section='任务'] > .list > .add").click();
        browser.switchTo().activeElement().sendKeys("优质优价收购");
        awaitPage("优质优价收购");
        by("[aria-label='任务 第 2 条上移']").click();
        await(() -> page().indexOf("优质优价收购") < page().indexOf("备好仓容"));
        // An empty card between two others becomes the item at its place.
        by("[data-section='任务'] > .list > .add").click();
        by("[aria-label='任务 第 3 条上移']").click();
        assertThat(browser.switchTo().activeElement().getAttribute("aria-label"))
                .isEqualTo("任务 第 2 条上移");
        for (int i = 0; i < 3; i++) {
            browser.switchTo().activeElement().sendKeys(Keys.TAB);
        }
        browser.switchTo().activeElement().sendKeys("管好收购资金");
        awaitPage("管好收购资金");
        await(() -> page().indexOf("优质优价收购") < page().indexOf("管好收购资金")
                && page().indexOf("管好收购资金") < page().indexOf("备好仓容"));
        by("[aria-label='删去任务 第 1 条']").click();
        await(() -> !page().contains("优质优价收购"));
        await(() -> read(saved()).indexOf("管好收购资金") > 0 && !read(saved()).contains("优质优价收购"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void anEmptiedItemGoesAndComesBackAtItsPlace() {
        begin();
        by("[data-section='任务'] > .list > .add").click();
        browser.switchTo().activeElement().sendKeys("优质优价收购");
        awaitPage("优质优价收购");
        WebElement body = field("任务[0].内容");
        body.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        WebElement title = field("任务[0].题");
        title.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        await(() -> !page().contains("备好仓容") && page().contains("优质优价收购"));
        title.sendKeys("备足仓容");
        await(() -> page().contains("备足仓容") && page().indexOf("备足仓容") < page().indexOf("优质优价收购"));
    }

    @Test
    void undoAndRedoGoByFieldAndSurviveAReload() {
        begin();
        browser.navigate().refresh();
        awaitPage("腾空检修仓库86座");
        by("[aria-label='撤销']").click();
        await(() -> !page().contains("腾空检修仓库86座") && page().contains("备好仓容"));
        assertThat(field("任务[0].题").getAttribute("value")).isEqualTo("备好仓容");
        browser.switchTo().activeElement().sendKeys(Keys.chord(Keys.CONTROL, "y"));
        awaitPage("腾空检修仓库86座");
    }

    @Test
    void anotherWordingIsOneClickAway() {
        begin();
        List<WebElement> before = browser.findElements(By.cssSelector(".page > *"));
        String first = before.get(0).getText();
        by(".page [data-point^='closing.call']").click();
        WebElement other = by(".popover .choice:not(.chosen)");
        String words = other.getText();
        other.click();
        awaitPage(words);
        assertThat(page()).contains(first);
        by(".page [data-point^='opening']").click();
        WebElement own = by(".popover textarea");
        own.sendKeys(Keys.chord(Keys.CONTROL, "a"), "今天开个短会，只说秋粮收购这一件事。");
        button("用这句").click();
        awaitPage("今天开个短会，只说秋粮收购这一件事。", words);
        click(".page [data-pin]");
        button("不要这句").click();
        await(() -> !page().contains("今天开个短会"));
        // What was struck can be brought back by its list.
        button("定句 2").click();
        click(".panel .changes button");
        await(() -> button("定句 1").isDisplayed());
    }

    @Test
    void aWordFileComesDownAndAnEditedOneGoesBack() throws IOException {
        begin();
        by(".menu summary").click();
        button("公文版式").click();
        Path word = downloads.resolve(NAME + ".1.docx");
        await(() -> Files.exists(word));
        byte[] content = Files.readAllBytes(word);
        String text;
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            text = String.join(
                    "\n",
                    document.getParagraphs().stream()
                            .map(paragraph -> paragraph.getText())
                            .toList());
        }
        assertThat(text).contains("腾空检修仓库86座");
        Path edited = downloads.resolve("改稿.txt");
        Files.writeString(edited, text.replace("86座", "90座"));
        by("header input[type=file]").sendKeys(edited.toString());
        assertThat(by(".panel ins").getText()).contains("90");
        button("收下勾选的").click();
        awaitPage("腾空检修仓库90座");
        await(() -> "腾空检修仓库90座".equals(field("任务[0].内容").getAttribute("value")));
        button("历次稿").click();
        button("和现在比").click();
        await(() -> Files.exists(downloads.resolve(NAME + "-花脸稿（比第1稿）.docx")));
    }

    @Test
    void aSpeechOfLastYearOpensAsAFillIn() throws IOException {
        Path speech = downloads.resolve("去年的讲话.txt");
        Files.writeString(speech, """
                在全市秋粮收购工作动员部署会上的讲话
                同志们：
                今天召开这次会议，主要任务是部署秋粮收购。下面，我讲两点意见。
                一、备好仓容
                腾空检修仓库86座。
                二、优质优价收购
                质价牌挂到每个收购点。
                同志们，让我们共同努力！
                """);
        by(".drop input[type=file]").sendKeys(speech.toString());
        awaitPage("一、备好仓容", "腾空检修仓库86座");
        assertThat(by(".form").getText()).contains("段落");
    }

    @Test
    void holesOfLastYearsSpeechAreFilledWhereTheyStand() throws IOException {
        Path speech = downloads.resolve("旧稿.txt");
        Files.writeString(speech, """
                在全市秋粮收购工作动员部署会上的讲话
                同志们：
                今天召开这次会议，主要任务是部署秋粮收购。下面，我讲两点意见。
                一、备好仓容
                腾空检修仓库86座，新增仓容12万吨。
                二、优质优价收购
                质价牌挂到每个收购点，全市共有收购点240个。
                同志们，让我们共同努力！
                """);
        by(".drop input[type=checkbox]").click();
        by(".drop input[type=file]").sendKeys(speech.toString());
        awaitPage("备好仓容", "待补");
        int holes = browser.findElements(By.cssSelector(".page mark")).size();
        WebElement last = browser.findElements(By.cssSelector(".page mark")).get(holes - 1);
        String around = last.findElement(By.xpath("./..")).getText().replace(last.getText(), "260");
        last.click();
        browser.switchTo().activeElement().sendKeys("260");
        awaitPage(around);
        assertThat(browser.findElements(By.cssSelector(".page mark"))).hasSize(holes - 1);
    }

    @Test
    void aFileIsProofreadBesideItsText() throws IOException {
        Path speech = downloads.resolve("待校.txt");
        Files.writeString(speech, "同志们：\n请各单位在2月30日前完成，，谢谢大家。\n");
        browser.findElements(By.cssSelector("input[type=file]")).get(2).sendKeys(speech.toString());
        assertThat(by(".findings li").getText()).isNotBlank();
        int all = browser.findElements(By.cssSelector(".findings > li")).size();
        button("不管").click();
        assertThat(browser.findElements(By.cssSelector(".findings > li"))).hasSize(all - 1);
        accessible();
    }

    @Test
    void twoWindowsOnOneDraftEndUpWithTheSame() {
        begin();
        String first = browser.getWindowHandle();
        String id = (String) browser.executeScript("return sessionStorage.getItem('qicao-draft')");
        browser.switchTo().newWindow(WindowType.TAB);
        browser.get(studio.url());
        by(".types button");
        browser.executeScript("sessionStorage.setItem('qicao-draft', arguments[0])", id);
        browser.navigate().refresh();
        awaitPage("腾空检修仓库86座");
        field("任务[0].内容").sendKeys("，备足器材");
        awaitPage("备足器材");
        browser.switchTo().window(first);
        field("会议.主题").sendKeys("秋粮收购");
        await(() -> by("#notice").getText().contains("另一个窗口"));
        awaitPage("备足器材");
        browser.manage().logs().get(LogType.BROWSER);
        browser.switchTo()
                .window(browser.getWindowHandles().stream()
                        .filter(other -> !other.equals(first))
                        .findFirst()
                        .orElseThrow());
        browser.close();
        browser.switchTo().window(first);
    }

    @Test
    void aWholeDraftIsMadeByKeyboardAlone() {
        for (String[] step : new String[][] {{"动员部署会", ""}}) {
            tabTo(step[0]);
            browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        }
        by(".form");
        await(() -> "会议.名称".equals(browser.switchTo().activeElement().getAttribute("data-path")));
        browser.switchTo().activeElement().sendKeys(NAME);
        awaitPage("在" + NAME + "上的讲话");
        for (int i = 0;
                i < 80 && !"任务[0].题".equals(browser.switchTo().activeElement().getAttribute("data-path"));
                i++) {
            browser.switchTo().activeElement().sendKeys(Keys.TAB);
        }
        browser.switchTo().activeElement().sendKeys("备好仓容");
        awaitPage("备好仓容");
        for (int i = 0;
                i < 200
                        && !"closing.call"
                                .equals(browser.switchTo().activeElement().getAttribute("data-point"));
                i++) {
            browser.switchTo().activeElement().sendKeys(Keys.TAB);
        }
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        by(".popover:not([hidden])");
        browser.switchTo().activeElement().sendKeys(Keys.TAB, Keys.ENTER);
        by(".page [data-point='closing.call']");
        await(() -> read(saved()).contains("定句"));
    }

    private static void tabTo(String text) {
        for (int i = 0; i < 60 && !browser.switchTo().activeElement().getText().equals(text); i++) {
            browser.switchTo().activeElement().sendKeys(Keys.TAB);
        }
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo(text);
    }

    @Test
    void everyScreenIsAccessible() throws IOException {
        accessible();
        by("input[accept='.yaml,.yml']")
                .sendKeys(Path.of("samples/01-工作会议.yaml").toAbsolutePath().toString());
        awaitPage("一、");
        accessible();
        by(".page [data-point^='opening']").click();
        by(".popover:not([hidden])");
        accessible();
        browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
        button("校对").click();
        by(".panel h2");
        accessible();
        browser.manage().window().setSize(new Dimension(800, 900));
        accessible();
        assertThat(by(".tabs").isDisplayed()).isTrue();
    }

    /** Asks axe for what people cannot read or reach (WCAG 2.1, A and AA). */
    private static void accessible() throws IOException {
        try (InputStream in = StudioPageTest.class.getResourceAsStream("/axe.min.js")) {
            browser.executeScript(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
        Object violations = browser.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}).then((found) =>
                  done(found.violations.map((one) => one.id + ': ' + one.nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join(' | '))));
                """);
        assertThat((List<?>) violations).isEmpty();
    }

    /** The program is ended in the middle of typing; what is older than two seconds is in the file. */
    @Test
    void nothingOlderThanTwoSecondsIsLostWhenTheProgramIsKilled(@TempDir Path desk) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "qicao.cli.Main",
                        "studio",
                        desk.toString(),
                        "--no-open")
                .start();
        try (var reader = program.errorReader(StandardCharsets.UTF_8)) {
            browser.get(reader.readLine().replaceFirst("^.*?：", ""));
            begin();
            WebElement body = field("任务[0].内容");
            body.sendKeys("，新粮一到就能入库");
            browser.executeAsyncScript("setTimeout(arguments[0], 2000)");
            body.sendKeys("，这一句可以丢");
            program.destroyForcibly().waitFor();
        }
        try (Stream<Path> files = Files.list(desk)) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")).map(StudioPageTest::read))
                    .singleElement()
                    .asString()
                    .contains("腾空检修仓库86座，新粮一到就能入库");
        }
        // The page tells that the program is gone.
        await(() -> by("#notice").getText().contains("程序没有响应"));
        browser.manage().logs().get(LogType.BROWSER);
    }

    @Test
    void noRequestLeavesThisComputer() {
        begin();
        Object names = browser.executeScript(
                "return performance.getEntriesByType('resource').map((one) => one.name).filter((name) => !name.startsWith(location.origin))");
        assertThat((List<?>) names).isEmpty();
        assertThat(String.format(Locale.ROOT, "%s", browser.getCurrentUrl())).doesNotContain("#");
    }
}
