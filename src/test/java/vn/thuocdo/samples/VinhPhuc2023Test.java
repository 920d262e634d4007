package vn.thuocdo.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Target;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.testing.Sample;

/**
 * What Báo Vĩnh Phúc (Lê Minh, May 2024) published of 2023, held against what the tool makes of the sample. Each display
 * name begins with the number of the fact.
 */
class VinhPhuc2023Test {

    private static final JsonNode SCORED = Sample.VINH_PHUC_2023.scored();
    private static final JsonNode SUMMARY = SCORED.path("summary");

    @Test
    @DisplayName("2: 36 units were assigned targets")
    void thirtySixUnitsWereAssignedTargets() {
        assertThat(SUMMARY.path("units").asInt()).isEqualTo(36);
        assertThat(units(unit -> unit.path("assigned").asInt() > 0)).hasSize(36);
    }

    @Test
    @DisplayName("3: three departments were assigned 20 items or more")
    void threeDepartmentsWereAssignedTwentyOrMore() {
        assertThat(names(units(inBand("20"))))
                .containsExactlyInAnyOrder(
                        "Sở Thông tin và Truyền thông",
                        "Sở Nông nghiệp và Phát triển nông thôn",
                        "Sở Giáo dục và Đào tạo");
        assertThat(unitsIn("bands")).contains(entry("20", 3));
    }

    @Test
    @DisplayName("4: 16 departments and agencies, and the 9 districts and cities, were assigned 10 to 19")
    void twentyFiveUnitsWereAssignedTenToNineteen() {
        List<JsonNode> band = units(inBand("10"));
        assertThat(band.stream().filter(VinhPhuc2023Test::isDistrict)).hasSize(9);
        assertThat(band.stream().filter(unit -> !isDistrict(unit))).hasSize(16);
        assertThat(unitsIn("bands")).contains(entry("10", 25));
    }

    @Test
    @DisplayName("5: 8 units were assigned fewer than 10")
    void eightUnitsWereAssignedFewerThanTen() {
        assertThat(unitsIn("bands")).containsExactly(entry("20", 3), entry("10", 25), entry("0", 8));
        assertThat(units(unit -> unit.path("assigned").asInt() < 10)).hasSize(8);
    }

    @Test
    @DisplayName("6: 8 units completed 90% or more, 12 units 80 to 90%, 14 units 50 to 80%, 2 units less than 50%")
    void theTiersHoldEightTwelveFourteenAndTwoUnits() {
        assertThat(unitsIn("tiers")).containsExactly(entry("90", 8), entry("80", 12), entry("50", 14), entry("0", 2));
    }

    @Test
    @DisplayName("7: five units completed everything")
    void fiveUnitsCompletedEverything() {
        List<String> full = texts(SUMMARY.path("fullyCompleted"));
        assertThat(names(units(unit -> full.contains(unit.path("id").asString()))))
                .containsExactlyInAnyOrder(
                        "Văn phòng UBND tỉnh",
                        "Công an tỉnh",
                        "Cục Thuế tỉnh",
                        "Sở Tài chính",
                        "Sở Nông nghiệp và Phát triển nông thôn");
    }

    @Test
    @DisplayName("8: three more than in 2022, when two did")
    void twoUnitsCompletedEverythingTheYearBefore() {
        JsonNode before = Sample.VINH_PHUC_2022.scored().path("summary");
        assertThat(before.path("fullyCompleted")).hasSize(2);
        assertThat(SUMMARY.path("fullyCompleted")).hasSize(2 + 3);
    }

    @Test
    @DisplayName("9: against 2022, exactly 3 more tasks, and several targets that are new or harder")
    void theCatalogueGrewByThreeTasksAndByNewAndHarderTargets() {
        Programme before = Sample.VINH_PHUC_2022.programme();
        Programme now = Sample.VINH_PHUC_2023.programme();

        assertThat(ids(now, TaskKind.TASK)).hasSize(ids(before, TaskKind.TASK).size() + 3);
        List<String> newTargets = ids(now, TaskKind.TARGET).stream()
                .filter(id -> !ids(before, TaskKind.TARGET).contains(id))
                .toList();
        assertThat(newTargets).hasSizeGreaterThan(2);
        Map<String, BigFraction> boundsBefore = bounds(before);
        List<String> harder = bounds(now).entrySet().stream()
                .filter(bound -> boundsBefore.containsKey(bound.getKey())
                        && bound.getValue().compareTo(boundsBefore.get(bound.getKey())) > 0)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(harder).hasSizeGreaterThan(2);
    }

    @Test
    @DisplayName("10: Sở Thông tin và Truyền thông had the most, 30; it completed 26, 87%, which is in 80 to 90%")
    void theDepartmentOfInformationCompletedTwentySixOfThirty() {
        JsonNode unit = unit("Sở Thông tin và Truyền thông");
        assertThat(unit.path("assigned").asInt()).isEqualTo(30);
        assertThat(units(other -> other.path("assigned").asInt() >= 30)).containsExactly(unit);
        assertThat(unit.path("completed").asInt()).isEqualTo(26);
        assertThat(unit.path("rate").path("exact").asString()).isEqualTo("13/15");
        assertThat(new BigDecimal(unit.path("rate").path("percent").asString())).isEqualTo("86.7");
        assertThat(unit.path("tier").asString()).isEqualTo("80");
        assertThat(unit.path("toNextTier").path("items").asInt()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}, {1} times the target")
    @CsvSource(
            delimiter = '|',
            value = {"đào tạo, bồi dưỡng kỹ năng số | 5 | 2010/402", "tập huấn, diễn tập an toàn thông tin | 2 | 120/60"
            })
    @DisplayName("11: there, training in digital skills reached 5 times its target, in information security twice")
    void trainingReachedItsTargetSeveralTimesOver(String task, String times, String exact) {
        List<String> tasks = Sample.VINH_PHUC_2023.programme().tasks().stream()
                .filter(some -> some.name().contains(task))
                .map(Task::id)
                .toList();
        JsonNode overachieved = unit("Sở Thông tin và Truyền thông").path("overachieved");
        assertThat(nodes(overachieved)).anySatisfy(item -> {
            assertThat(item.path("task").asString()).isIn(tasks);
            assertThat(item.path("times").asString()).isEqualTo(times);
            assertThat(item.path("exact").asString()).isEqualTo(exact);
        });
    }

    @Test
    @DisplayName("11: more than 2,000 person-times were trained in digital skills")
    void moreThanTwoThousandPersonTimesWereTrained() {
        assertThat(reported("bồi dưỡng kỹ năng số", "so-tttt")).contains(BigFraction.of(2010));
    }

    @Test
    @DisplayName("12: the legal basis is 1 resolution, 1 directive, 6 decisions and 12 plans")
    void theLegalBasisIsTwentyDocuments() {
        Map<String, Integer> documents = nodes(SUMMARY.path("basis")).stream()
                .collect(Collectors.toMap(
                        basis -> basis.path("type").asString(),
                        basis -> basis.path("documents").asInt()));
        assertThat(documents)
                .containsOnly(
                        entry("Nghị quyết", 1), entry("Chỉ thị", 1), entry("Quyết định", 6), entry("Kế hoạch", 12));
    }

    @ParameterizedTest(name = "14: {0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "cơ quan nhà nước toàn tỉnh được ký số         | vp-ubnd      | 99.7",
                "thanh toán học phí không dùng tiền mặt        | so-gddt      | 100",
                "thanh toán viện phí không dùng tiền mặt       | so-yte       | 100",
                "doanh nghiệp sử dụng hóa đơn điện tử          | cuc-thue     | 100",
                "siêu thị, trung tâm thương mại                | so-cong-thuong | 100",
                "định danh điện tử từ mức 1 trở lên            | cong-an-tinh | 89.6",
                "thủ tục hành chính tiếp nhận trực tuyến       | cuc-thue     | 100"
            })
    void whatWasReportedOfTheWholeProvinceIsThere(String task, String unit, String percent) {
        BigFraction expected =
                BigFraction.of(new BigDecimal(percent).movePointRight(1).intValueExact(), 10);
        assertThat(reported(task, unit)).contains(expected);
    }

    @Test
    @DisplayName("14: some health facilities read chip ID cards in place of the insurance card")
    void healthFacilitiesReadChipCards() {
        assertThat(reported("thẻ căn cước công dân gắn chip thay thẻ bảo hiểm y tế", "so-yte"))
                .anyMatch(count -> count.signum() > 0);
    }

    @Test
    @DisplayName("14: the procedures system digitises files and is connected to the data store")
    void theProceduresSystemDigitisesAndIsConnected() {
        assertThat(reported("số hóa hồ sơ, kết quả giải quyết thủ tục hành chính", "vp-ubnd"))
                .isNotEmpty();
        assertThat(results("với Kho dữ liệu tổ chức, cá nhân trên Cổng Dịch vụ công quốc gia", "vp-ubnd"))
                .anyMatch(result -> result.status().filter(Status.DONE::equals).isPresent());
    }

    @Test
    @DisplayName("13: every item has somebody who answers for it")
    void everyItemHasAnOwner() {
        assertThat(Sample.VINH_PHUC_2023.programme().assignments())
                .allSatisfy(history -> assertThat(history.last().owner()).isNotEmpty());
    }

    @Test
    @DisplayName("16: units reported every quarter, with difficulties and proposals")
    void unitsReportedEveryQuarter() {
        List<Result> results = Sample.VINH_PHUC_2023.programme().results();
        assertThat(results.stream()
                        .map(result -> result.period().orElseThrow().toString())
                        .distinct())
                .containsExactlyInAnyOrder("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4");
        assertThat(results).anyMatch(result -> !result.difficulty().isEmpty());
        assertThat(results).anyMatch(result -> !result.proposal().isEmpty());
    }

    @Test
    void theSampleHasNoFaults() {
        assertThat(SCORED.path("diagnostics").path("items")).isEmpty();
        assertThat(Sample.VINH_PHUC_2022.scored().path("diagnostics").path("items"))
                .isEmpty();
    }

    private static List<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode array) {
        return nodes(array).stream().map(JsonNode::asString).toList();
    }

    private static List<JsonNode> units(Predicate<JsonNode> which) {
        return nodes(SCORED.path("units")).stream().filter(which).toList();
    }

    private static JsonNode unit(String name) {
        return units(unit -> unit.path("name").asString().equals(name)).get(0);
    }

    private static List<String> names(List<JsonNode> units) {
        return units.stream().map(unit -> unit.path("name").asString()).toList();
    }

    private static Predicate<JsonNode> inBand(String band) {
        return unit -> unit.path("band").asString().equals(band);
    }

    private static boolean isDistrict(JsonNode unit) {
        return unit.path("name").asString().matches("UBND (huyện|thành phố) .*");
    }

    private static Map<String, Integer> unitsIn(String ranges) {
        return nodes(SUMMARY.path(ranges)).stream()
                .collect(Collectors.toMap(
                        range -> range.path("id").asString(),
                        range -> range.path("units").asInt(),
                        Integer::sum,
                        LinkedHashMap::new));
    }

    private static List<String> ids(Programme programme, TaskKind kind) {
        return programme.tasks().stream()
                .filter(task -> task.kind() == kind)
                .map(Task::id)
                .toList();
    }

    /** The highest bound set for each task. */
    private static Map<String, BigFraction> bounds(Programme programme) {
        return programme.assignments().stream()
                .map(AssignmentHistory::last)
                .filter(assignment -> assignment.target().isPresent())
                .collect(Collectors.toMap(
                        assignment -> assignment.task().id(),
                        VinhPhuc2023Test::bound,
                        (one, other) -> one.compareTo(other) >= 0 ? one : other));
    }

    private static BigFraction bound(Assignment assignment) {
        return ((Target.Threshold) assignment.target().orElseThrow()).bound().value();
    }

    private static List<Result> results(String task, String unit) {
        return Sample.VINH_PHUC_2023.programme().results().stream()
                .filter(result -> result.task().name().contains(task))
                .filter(result -> result.unit().id().equals(unit))
                .toList();
    }

    /** The latest figure of each task of a name; of a part of a whole in percent. */
    private static List<BigFraction> reported(String task, String unit) {
        Comparator<Result> byDay = Comparator.comparing(result -> result.day().orElseThrow());
        Map<String, Result> latest = results(task, unit).stream()
                .filter(result -> result.figure().isPresent())
                .collect(Collectors.toMap(result -> result.task().id(), result -> result, BinaryOperator.maxBy(byDay)));
        return latest.values().stream()
                .map(result -> figure(result.figure().orElseThrow()))
                .toList();
    }

    private static BigFraction figure(Figure figure) {
        return figure instanceof Figure.Ratio ratio
                ? ratio.value().multiply(100)
                : ((Figure.Amount) figure).quantity().value();
    }
}
