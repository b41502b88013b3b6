package eu.most.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Known answers of RFC 6962, as Certificate Transparency's own tests have them. */
class MerkleTreeTest {

    private static final List<String> LEAVES =
            List.of(
                    "",
                    "00",
                    "10",
                    "2021",
                    "3031",
                    "40414243",
                    "5051525354555657",
                    "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS =
            List.of(
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private final Map<String, byte[]> nodes = new HashMap<>();
    private final ProofPath proofs = new ProofPath(this::node);

    @Test
    void anEmptyTreeIsTheHashOfNothing() {
        assertThat(hex(Frontier.empty().root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void everySizeHasTheKnownRoot() {
        Frontier tree = Frontier.empty();
        List<String> roots = new ArrayList<>();
        for (String leaf : LEAVES) {
            tree.add(TreeHash.ofLeaf(HexFormat.of().parseHex(leaf)));
            tree = Frontier.of(tree.size(), tree.bytes());
            roots.add(hex(tree.root()));
        }
        assertThat(roots).isEqualTo(ROOTS);
    }

    @Test
    void proofsOfInclusionAreTheKnownOnes() {
        grow(8);
        assertThat(hex(proofs.inclusion(0, 1))).isEmpty();
        assertThat(hex(proofs.inclusion(0, 8)))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(hex(proofs.inclusion(5, 8)))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(hex(proofs.inclusion(2, 3)))
                .containsExactly(
                        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
    }

    @Test
    void proofsOfConsistencyAreTheKnownOnes() {
        grow(8);
        assertThat(proofs.consistency(1, 1)).isEmpty();
        assertThat(hex(proofs.consistency(1, 8)))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(hex(proofs.consistency(6, 8)))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    /** The verifier of RFC 9162, 2.1.3.2, on every leaf of trees of awkward sizes. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7, 11, 64, 100, 127})
    void everyLeafOfATreeIsProved(long size) {
        byte[] root = grow(size);
        for (long leaf = 0; leaf < size; leaf++) {
            long at = leaf;
            long last = size - 1;
            byte[] hash = node(0, leaf);
            for (byte[] sibling : proofs.inclusion(leaf, size)) {
                if ((at & 1) == 1 || at == last) {
                    hash = TreeHash.ofNode(sibling, hash);
                    while ((at & 1) == 0 && at != 0) {
                        at >>= 1;
                        last >>= 1;
                    }
                } else {
                    hash = TreeHash.ofNode(hash, sibling);
                }
                at >>= 1;
                last >>= 1;
            }
            assertThat(last).isZero();
            assertThat(hex(hash)).isEqualTo(hex(root));
        }
    }

    private byte[] node(int level, long index) {
        return Objects.requireNonNull(nodes.get(level + "/" + index));
    }

    private byte[] grow(long size) {
        Frontier tree = Frontier.empty();
        for (int i = 0; i < size; i++) {
            byte[] content =
                    i < LEAVES.size()
                            ? HexFormat.of().parseHex(LEAVES.get(i))
                            : new byte[] {(byte) i};
            byte[] hash = TreeHash.ofLeaf(content);
            nodes.put("0/" + i, hash);
            tree.add(hash)
                    .forEach(node -> nodes.put(node.level() + "/" + node.index(), node.hash()));
        }
        return tree.root();
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(MerkleTreeTest::hex).toList();
    }
}
