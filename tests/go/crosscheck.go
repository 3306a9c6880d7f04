// Checks what Hostapp wrote with Go's own sumdb packages, one JSON case a line.
package main

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type testCase struct {
	Kind    string   `json:"kind"`
	Size    int64    `json:"size"`
	Root    string   `json:"root"`
	Index   int64    `json:"index"`
	Leaf    string   `json:"leaf"`
	OldSize int64    `json:"old_size"`
	OldRoot string   `json:"old_root"`
	Path    []string `json:"path"`
	Note    string   `json:"note"`
	Key     string   `json:"key"`
}

func hash(text string) tlog.Hash {
	data, err := base64.StdEncoding.DecodeString(text)
	if err != nil || len(data) != tlog.HashSize {
		panic("a hash that is none: " + text)
	}
	var found tlog.Hash
	copy(found[:], data)
	return found
}

func path(texts []string) []tlog.Hash {
	found := make([]tlog.Hash, 0, len(texts))
	for _, text := range texts {
		found = append(found, hash(text))
	}
	return found
}

func checkNote(each testCase) error {
	verifier, err := note.NewVerifier(each.Key)
	if err != nil {
		return err
	}
	opened, err := note.Open([]byte(each.Note), note.VerifierList(verifier))
	if err != nil {
		return err
	}
	want := fmt.Sprintf("%s\n%d\n%s\n", verifier.Name(), each.Size, each.Root)
	if opened.Text != want {
		return fmt.Errorf("the note says %q, not %q", opened.Text, want)
	}
	return nil
}

func check(each testCase) error {
	switch each.Kind {
	case "note":
		return checkNote(each)
	case "leaf":
		data, err := base64.StdEncoding.DecodeString(each.Note)
		if err == nil && tlog.RecordHash(data) != hash(each.Leaf) {
			err = fmt.Errorf("the leaf hash differs")
		}
		return err
	case "inclusion":
		return tlog.CheckRecord(path(each.Path), each.Size, hash(each.Root), each.Index, hash(each.Leaf))
	case "consistency":
		return tlog.CheckTree(path(each.Path), each.Size, hash(each.Root), each.OldSize, hash(each.OldRoot))
	}
	return fmt.Errorf("an unknown kind of case")
}

func main() {
	input := bufio.NewReaderSize(os.Stdin, 1<<20)
	decoder := json.NewDecoder(input)
	checked := 0
	for decoder.More() {
		var each testCase
		if err := decoder.Decode(&each); err != nil {
			panic(err)
		}
		if err := check(each); err != nil {
			fmt.Printf("%s size %d index %d old size %d: %v\n", each.Kind, each.Size, each.Index, each.OldSize, err)
			os.Exit(1)
		}
		checked++
	}
	fmt.Println(checked)
}
