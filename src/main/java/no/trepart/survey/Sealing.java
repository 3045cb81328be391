package no.trepart.survey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.util.Optional;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals with the institute's certificate what only the institute may read (CMS, RFC 5652: AES-256, its key under RSA-OAEP).
 * The key that opens it is never here.
 */
@Component
class Sealing {

    private final X509Certificate institute;

    /** @param file a PEM certificate with an RSA key; empty when nothing is to be sealed */
    Sealing(@Value("${trepart.survey.institute-certificate:}") String file) {
        this.institute = file.isBlank() ? null : read(Path.of(file));
    }

    private static X509Certificate read(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            X509Certificate certificate =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
            if (!certificate.getPublicKey().getAlgorithm().equals("RSA")) {
                throw new IllegalStateException(
                        "trepart.survey.institute-certificate: %s has no RSA key".formatted(file));
            }
            return certificate;
        } catch (IOException | GeneralSecurityException problem) {
            throw new IllegalStateException(
                    "trepart.survey.institute-certificate: %s cannot be read as a PEM certificate".formatted(file),
                    problem);
        }
    }

    /** Whether there is an institute to seal for. */
    boolean possible() {
        return institute != null;
    }

    /** Who can open what is sealed; empty when nothing is. */
    Optional<String> holder() {
        return Optional.ofNullable(institute)
                .map(one -> one.getSubjectX500Principal().getName());
    }

    byte[] seal(byte[] content) {
        try {
            CMSEnvelopedDataGenerator generator = new CMSEnvelopedDataGenerator();
            generator.addRecipientInfoGenerator(new JceKeyTransRecipientInfoGenerator(institute, oaep()));
            return generator
                    .generate(
                            new CMSProcessableByteArray(content),
                            new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_CBC).build())
                    .getEncoded();
        } catch (CMSException | IOException | GeneralSecurityException problem) {
            throw new IllegalStateException("nothing can be sealed with the institute's certificate", problem);
        }
    }

    private static AlgorithmIdentifier oaep() throws GeneralSecurityException {
        return new JcaAlgorithmParametersConverter()
                .getAlgorithmIdentifier(
                        PKCSObjectIdentifiers.id_RSAES_OAEP,
                        new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
    }
}
