package no.trepart.survey;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cms.CMSEnvelopedData;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceKeyTransEnvelopedRecipient;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;

/**
 * The institute's own tool, run away from the application: opens sealed research records with the institute's private key
 * and writes them as one table. The same archive always gives the same table, since its lines are in the order of what
 * they say. Where fewer than five share kind, group, industry and region, region is blanked, then industry, then group; who
 * is then still among fewer is left out.
 */
public final class OpenRecords {

    static final int FEWEST_ALIKE = 5;

    static final String HOW = """
            Sealed research records. Open them with the institute's private key, on a machine without a network:

              java -Dloader.main=no.trepart.survey.OpenRecords -cp trepart.jar \\
                org.springframework.boot.loader.launch.PropertiesLauncher research.zip key.pem records.csv

            What columns and values mean stands in codebook.csv.
            """;

    private static final List<UnaryOperator<ResearchRecord>> COARSER = List.of(
            one -> one,
            one -> new ResearchRecord(one.kind(), one.questionnaire(), one.group(), one.industry(), "", one.answers()),
            one -> new ResearchRecord(one.kind(), one.questionnaire(), one.group(), "", "", one.answers()),
            one -> new ResearchRecord(one.kind(), one.questionnaire(), "", "", "", one.answers()));

    private OpenRecords() {}

    /** Arguments: the archive, the private key (PEM), the table to write. */
    public static void main(String[] arguments) throws IOException, CMSException {
        if (arguments.length != 3) {
            System.err.println(HOW);
            System.exit(2);
        }
        int[] counts = open(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        System.out.printf("%d records opened, %d written, %d left out%n", counts[0], counts[1], counts[0] - counts[1]);
    }

    /** @return how many were opened and how many written */
    static int[] open(Path archive, Path key, Path table) throws IOException, CMSException {
        PrivateKey opens = key(key);
        List<ResearchRecord> records = new ArrayList<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry :
                    zip.stream().filter(one -> one.getName().endsWith(".p7m")).toList()) {
                byte[] envelope = zip.getInputStream(entry).readAllBytes();
                RecipientInformation recipient = new CMSEnvelopedData(envelope)
                        .getRecipientInfos()
                        .iterator()
                        .next();
                records.add(ResearchRecord.read(recipient.getContent(new JceKeyTransEnvelopedRecipient(opens))));
            }
        }
        List<ResearchRecord> safe = safe(records);
        write(safe, table);
        return new int[] {records.size(), safe.size()};
    }

    private static PrivateKey key(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file);
                PEMParser pem = new PEMParser(reader)) {
            Object found = pem.readObject();
            PrivateKeyInfo info = found instanceof PEMKeyPair pair ? pair.getPrivateKeyInfo() : (PrivateKeyInfo) found;
            return new JcaPEMKeyConverter().getPrivateKey(info);
        }
    }

    static List<ResearchRecord> safe(List<ResearchRecord> all) {
        List<ResearchRecord> safe = new ArrayList<>();
        List<ResearchRecord> left = all;
        for (UnaryOperator<ResearchRecord> coarser : COARSER) {
            Map<List<String>, List<ResearchRecord>> alike =
                    left.stream().map(coarser).collect(Collectors.groupingBy(OpenRecords::traits));
            left = new ArrayList<>();
            for (List<ResearchRecord> some : alike.values()) {
                (some.size() >= FEWEST_ALIKE ? safe : left).addAll(some);
            }
        }
        return safe;
    }

    private static List<String> traits(ResearchRecord one) {
        return List.of(one.kind(), one.questionnaire(), one.group(), one.industry(), one.region());
    }

    private static void write(List<ResearchRecord> records, Path table) throws IOException {
        TreeSet<String> items = new TreeSet<>();
        records.forEach(one -> items.addAll(one.answers().keySet()));
        List<String> head = new ArrayList<>(List.of("kind", "questionnaire", "group", "industry", "region"));
        head.addAll(items);
        Map<String, Integer> lines = new TreeMap<>();
        for (ResearchRecord one : records) {
            List<String> line = new ArrayList<>(traits(one));
            items.forEach(item -> line.add(one.answers().getOrDefault(item, "")));
            lines.merge(CSVFormat.EXCEL.builder().setDelimiter(';').get().format(line.toArray()), 1, Integer::sum);
        }
        try (BufferedWriter writer = Files.newBufferedWriter(table);
                CSVPrinter printer = new CSVPrinter(
                        writer, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
            printer.printRecord(head);
            for (Map.Entry<String, Integer> line : lines.entrySet()) {
                for (int i = 0; i < line.getValue(); i++) {
                    writer.write(line.getKey() + "\r\n");
                }
            }
        }
    }
}
